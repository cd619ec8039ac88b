import type { Cache, Storage } from '../sync/storage';
import { whole, type Draft } from './draft';

const PREFIX = 'draft ';

/** Under which name the cache has a form. */
export const draftName = (id: string): string => PREFIX + id;

/**
 * Forms that are not finished. Each keystroke is written, the latest last; a kill loses none that was answered for.
 */
export class Drafts {
  private writing: Promise<void> = Promise.resolve();
  private waiting = new Map<string, Draft>();

  constructor(
    private readonly cache: Cache,
    private readonly storage: Storage,
  ) {}

  /** Fulfilled when this or a later state of the form is on the disk. */
  save(draft: Draft): Promise<void> {
    this.waiting.set(draft.id, draft);
    const written = this.writing.then(() => this.flush(draft.id));
    this.writing = written.catch(() => undefined);
    return written;
  }

  async read(id: string): Promise<Draft | undefined> {
    const kept = await this.cache.read<Partial<Draft>>(draftName(id));
    return kept && whole(id, kept);
  }

  /** To go on with it. One that is `saved` was finished in another window, or before a kill took it away. */
  async open(id: string): Promise<Draft | 'saved' | undefined> {
    if (!(await this.finished()).has(id)) return this.read(id);
    await this.remove(id);
    return 'saved';
  }

  /** The latest first, and none that was finished. */
  async list(): Promise<Draft[]> {
    const done = await this.finished();
    const found: Draft[] = [];
    for (const name of await this.cache.names()) {
      if (!name.startsWith(PREFIX)) continue;
      const draft = await this.read(name.slice(PREFIX.length));
      if (draft && done.has(draft.id)) await this.remove(draft.id);
      else if (draft) found.push(draft);
    }
    return found.sort((one, other) => (one.begunAt < other.begunAt ? 1 : -1));
  }

  async remove(id: string): Promise<void> {
    this.waiting.delete(id);
    await this.writing;
    await this.cache.remove(draftName(id));
  }

  private async finished(): Promise<Set<string>> {
    return new Set((await this.storage.rows()).map((row) => row.id));
  }

  private async flush(id: string): Promise<void> {
    const draft = this.waiting.get(id);
    if (!draft) return;
    this.waiting.delete(id);
    await this.cache.write(draftName(id), draft);
  }
}
