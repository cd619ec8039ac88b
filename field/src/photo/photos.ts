import { hex, sha256, type Bytes } from '../ledger/bytes';
import { close, open } from '../lock/closed';
import { Locked } from '../lock/kept';
import type { Vault } from '../lock/vault';
import { changed, onChanged } from '../phone/changed';
import type { Database } from '../phone/database';
import type { Attached } from '../record/draft';

/** Photos and voice notes until the server has them, closed with the key of the cache. */
export class Photos {
  /** How many were taken while the app locked itself and wait, in memory alone, for the PIN. */
  held = 0;

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /**
   * Keeps it; where the app has locked itself in between, once the PIN has opened it again.
   *
   * @throws Locked where it was erased in between
   */
  async keep(id: string, bytes: Bytes, type: string): Promise<Attached> {
    const sum = hex(await sha256(bytes));
    while (!(await this.put(id, bytes, type, sum))) await this.opened();
    return { id, sha256: sum, length: bytes.length, type };
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

  /** Whether it is kept: only where the key is still that of the cache, also in the moment in which it is written. */
  private async put(id: string, bytes: Bytes, type: string, sum: string): Promise<boolean> {
    const key = this.vault.key;
    if (!key) return false;
    const box = await close(key, `blob ${id}`, bytes);
    const { own, blobs } = this.database;
    return this.database.transaction('rw', own, blobs, async () => {
      if (!(await this.vault.stands())) return false;
      await blobs.put({ id, ...box, type, length: bytes.length, sha256: sum, state: 'waiting', upload: null });
      return true;
    });
  }

  private async opened(): Promise<void> {
    this.held += 1;
    changed();
    try {
      for (;;) {
        const heard = new Promise<void>((done) => {
          const stop = onChanged(() => {
            stop();
            done();
          });
        });
        if (!(await this.vault.lasts())) throw new Locked();
        if (this.vault.key) return;
        await heard;
      }
    } finally {
      this.held -= 1;
      changed();
    }
  }
}
