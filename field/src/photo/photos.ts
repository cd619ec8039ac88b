import { hex, sha256, type Bytes } from '../ledger/bytes';
import { close, open } from '../lock/closed';
import { Locked } from '../lock/kept';
import type { Vault } from '../lock/vault';
import { changed } from '../phone/changed';
import type { Database } from '../phone/database';
import type { Attached } from '../record/draft';

/** Photos and voice notes until the server has them, closed with the key of the cache. */
export class Photos {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /** @throws Locked while no PIN has opened the cache */
  async keep(id: string, bytes: Bytes, type: string): Promise<Attached> {
    const key = this.vault.key;
    if (!key) throw new Locked();
    const hash = hex(await sha256(bytes));
    const box = await close(key, `blob ${id}`, bytes);
    const length = bytes.length;
    await this.database.blobs.put({ id, ...box, type, length, sha256: hash, state: 'draft', upload: null });
    return { id, sha256: hash, length, type };
  }

  async read(id: string): Promise<Bytes | undefined> {
    const key = this.vault.key;
    const kept = key && (await this.database.blobs.get(id));
    return kept && open(key, `blob ${id}`, kept);
  }

  async remove(id: string): Promise<void> {
    await this.database.blobs.delete(id);
  }

  /** Their entries are finished. */
  wait(ids: readonly string[]): Promise<void> {
    return this.put(ids, 'waiting');
  }

  /** Their entries were taken back. */
  back(ids: readonly string[]): Promise<void> {
    return this.put(ids, 'draft');
  }

  /** How many have not been uploaded, of those whose entry is finished. */
  pending(): Promise<string[]> {
    return this.database.blobs.where('state').equals('waiting').primaryKeys();
  }

  private async put(ids: readonly string[], state: 'draft' | 'waiting'): Promise<void> {
    if (!ids.length) return;
    await this.database.blobs
      .where('id')
      .anyOf([...ids])
      .modify({ state });
    changed();
  }
}
