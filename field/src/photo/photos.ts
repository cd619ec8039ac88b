import { hex, sha256, type Bytes } from '../ledger/bytes';
import { close, open } from '../lock/closed';
import { Locked } from '../lock/kept';
import type { Vault } from '../lock/vault';
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
    await this.database.blobs.put({ id, ...box, type, length, sha256: hash, state: 'waiting', upload: null });
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

  /** Those that have not been uploaded, also of forms that are not finished. */
  pending(): Promise<string[]> {
    return this.database.blobs.where('state').notEqual('gone').primaryKeys();
  }
}
