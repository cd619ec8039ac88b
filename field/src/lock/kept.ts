import { hex, utf8 } from '../ledger/bytes';
import { changed } from '../phone/changed';
import type { Closed, Database } from '../phone/database';
import type { Cache } from '../sync/storage';
import { close, open } from './closed';
import type { Vault } from './vault';

/** The cache was locked in between; nothing was written. */
export class Locked extends Error {}

/** What came down and what is not yet finished, closed with the key that the PIN opens. */
export class Kept implements Cache {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  get open(): boolean {
    return this.vault.key !== undefined;
  }

  async read<T>(name: string): Promise<T | undefined> {
    const key = this.vault.key;
    const box = key && (await this.database.cache.get(name));
    const bytes = box && (await open(key, name, box));
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as T);
  }

  /** @throws Locked while no PIN has opened it */
  async write(name: string, value: unknown): Promise<void> {
    const closed = await this.sealed(name, value);
    const { cache } = this.database;
    await cache.put(closed);
    // Looked at afterwards: a keystroke has to be on the disk as soon as can be. What another window's erasure has
    // made unreadable goes again.
    if (!(await this.vault.stands())) {
      await cache
        .where({ name })
        .filter((kept) => hex(kept.iv) === hex(closed.iv))
        .delete();
      throw new Locked();
    }
    // A form changes at each keystroke, and nobody but its own screen shows it.
    if (!name.startsWith('draft ')) changed();
  }

  /**
   * As it is kept, for whoever keeps it together with something else.
   *
   * @throws Locked while no PIN has opened it
   */
  async closed(name: string, value: unknown): Promise<Closed> {
    if (!(await this.vault.stands())) throw new Locked();
    return this.sealed(name, value);
  }

  private async sealed(name: string, value: unknown): Promise<Closed> {
    const key = this.vault.key;
    if (!key) throw new Locked();
    return { name, ...(await close(key, name, utf8(JSON.stringify(value)))) };
  }

  names(): Promise<string[]> {
    return this.database.cache.toCollection().primaryKeys();
  }

  async remove(name: string): Promise<void> {
    await this.database.cache.delete(name);
    changed();
  }
}

/** The cache as the courier sees it. One that was shut out drops what came down, and no unfinished form. */
export const cameDown = (cache: Cache): Cache => ({
  get open() {
    return cache.open;
  },
  read: (name) => cache.read(name),
  write: (name, value) => cache.write(name, value),
  names: async () => (await cache.names()).filter((name) => !name.startsWith('draft ')),
  remove: (name) => cache.remove(name),
});
