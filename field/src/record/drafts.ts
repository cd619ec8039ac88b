import type { Cache, Storage } from '../sync/storage';
import type { Draft } from './draft';

const PREFIX = 'draft ';

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

  read(id: string): Promise<Draft | undefined> {
    return this.cache.read<Draft>(PREFIX + id);
  }

  /** The latest first. One that was finished before a kill took the form away is finished. */
  async list(): Promise<Draft[]> {
    const done = new Set((await this.storage.rows()).map((row) => row.id));
    const found: Draft[] = [];
    for (const name of await this.cache.names()) {
      if (!name.startsWith(PREFIX)) continue;
      const draft = await this.cache.read<Draft>(name);
      if (draft && done.has(draft.id)) await this.remove(draft.id);
      else if (draft) found.push(draft);
    }
    return found.sort((one, other) => (one.begunAt < other.begunAt ? 1 : -1));
  }

  async remove(id: string): Promise<void> {
    this.waiting.delete(id);
    await this.writing;
    await this.cache.remove(PREFIX + id);
  }

  private async flush(id: string): Promise<void> {
    const draft = this.waiting.get(id);
    if (!draft) return;
    this.waiting.delete(id);
    await this.cache.write(PREFIX + id, draft);
  }
}
