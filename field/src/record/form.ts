import type { Draft } from './draft';
import type { Drafts } from './drafts';
import { applied, type Changed } from './part';
import { Underway } from './underway';

/** `saved` where it was finished already, null where there is none, undefined until it was read. */
export type Standing = Draft | 'saved' | null | undefined;

/**
 * A form for as long as somebody looks at it or something in it is under way. Whoever leaves it while a photo is made
 * smaller and comes back meets the same form: the photo goes into it, and nothing typed since is lost.
 */
export class Form {
  private static readonly all = new Map<string, Form>();

  static of(id: string, drafts: Drafts): Form {
    const known = Form.all.get(id);
    if (known) return known;
    const made = new Form(id, drafts);
    Form.all.set(id, made);
    return made;
  }

  readonly underway = new Underway();
  private now: Standing;
  private failing = false;
  private readonly watching = new Set<() => void>();

  private constructor(
    private readonly id: string,
    private readonly drafts: Drafts,
  ) {}

  get standing(): Standing {
    return this.now;
  }

  /** As it is filled in, or null where nothing can be filled in. */
  get draft(): Draft | null {
    return this.now === 'saved' ? null : (this.now ?? null);
  }

  /** What was typed last is not on the disk. */
  get unkept(): boolean {
    return this.failing;
  }

  async open(): Promise<void> {
    const found = (await this.drafts.open(this.id)) ?? null;
    // What is filled in is newer than what was read, unless it was finished elsewhere.
    if (this.draft && found !== 'saved') return;
    this.now = found;
    this.tell();
  }

  change(part: Changed): void {
    if (!this.draft) return;
    const next = (this.now = applied(this.draft, part));
    this.tell();
    this.drafts.save(next).then(
      () => this.now === next && this.unkeep(false),
      () => this.unkeep(true),
    );
  }

  /** Nothing is changed in it from here on. */
  close(how: 'saved' | null): void {
    this.now = how;
    this.tell();
  }

  /** @returns ends it; whoever was the last leaves the form behind once nothing in it is under way */
  watch(told: () => void): () => void {
    this.watching.add(told);
    return () => {
      this.watching.delete(told);
      void this.underway.idle().then(() => {
        if (!this.watching.size && Form.all.get(this.id) === this) Form.all.delete(this.id);
      });
    };
  }

  private unkeep(failing: boolean): void {
    this.failing = failing;
    this.tell();
  }

  private tell(): void {
    for (const told of this.watching) told();
  }
}
