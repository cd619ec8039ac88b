import { isOwn, results } from '../sync/answers';
import { changed } from '../phone/changed';
import type { Carried, Database } from '../phone/database';
import type { Server } from '../sync/server';
import { packed } from '../sync/packing';
import { settled, tooLarge } from '../sync/settle';
import type { Storage } from '../sync/storage';

const AT_ONCE = 25;
/** How long it is shown what became of them; the phone that they came from keeps them itself. */
const SHOWN = 7 * 24 * 3600_000;

/** Entries of colleagues' phones. They are sent as they came, and what is answered counts by their ids. */
export class Carriage {
  constructor(
    private readonly database: Database,
    private readonly server: Pick<Server, 'ask'>,
    private readonly storage: Pick<Storage, 'read'>,
  ) {}

  /** @returns how many of them are new here */
  async take(entries: readonly Omit<Carried, 'state' | 'problem' | 'acceptedAt' | 'takenAt'>[]): Promise<number> {
    const known = new Set(await this.database.carried.toCollection().primaryKeys());
    const fresh = entries.filter((one) => !known.has(one.id));
    const takenAt = Date.now() + ((await this.storage.read('contact'))?.ahead ?? 0);
    await this.database.carried.bulkPut(
      fresh.map((one) => ({ ...one, state: 'waiting' as const, problem: null, takenAt })),
    );
    changed();
    return fresh.length;
  }

  all(): Promise<Carried[]> {
    return this.database.carried.toArray();
  }

  /** Each is asked for once a run: what the server does not want just now keeps nothing back that comes after it. */
  async send(): Promise<void> {
    await this.clear();
    const asked = new Set<string>();
    for (let most = AT_ONCE; ;) {
      const waiting = await this.database.carried.where('state').equals('waiting').sortBy('seq');
      const batch = packed(
        waiting.filter((one) => !asked.has(one.id)),
        most,
      );
      if (!batch.length) return;
      const word = await this.sent(batch);
      if (word === 'no') return;
      if (word === 'fewer') most = Math.max(1, Math.floor(batch.length / 2));
      else for (const one of batch) asked.add(one.id);
    }
  }

  /** `well`: what can be said of them was; `fewer`: it was too much at once; `no`: nothing of its own came. */
  private async sent(batch: readonly Carried[]): Promise<'well' | 'fewer' | 'no'> {
    const entries = batch.map(({ id, device, seq, sealed }) => ({ id, device, seq, sealed }));
    const reply = await this.server.ask('POST', '/api/v1/entries', JSON.stringify({ entries }), true);
    if (reply.status === 413 && batch.length > 1) return 'fewer';
    if (reply.status === 413) {
      // A box on the way may say so as well: then it waits for another line, and keeps none back.
      if (isOwn(413, reply.body)) await this.put([tooLarge(batch[0]!)]);
      return 'well';
    }
    const answer = results(
      reply.body,
      batch.map((one) => one.id),
    );
    if (reply.status !== 200 || !answer) return 'no';
    await this.put(
      batch.map((one, at): Carried => {
        const { receipt, ...now } = settled({ ...one, receipt: null }, answer.results[at]!);
        return receipt ? { ...now, acceptedAt: (receipt as { recordedAt: string }).recordedAt } : now;
      }),
    );
    return 'well';
  }

  private async put(some: Carried[]): Promise<void> {
    await this.database.carried.bulkPut(some);
    changed();
  }

  /** By the server's clock. One whose time was not kept yet was accepted by an earlier app. */
  private async clear(): Promise<void> {
    const contact = await this.storage.read('contact');
    if (!contact) return;
    const before = Date.parse(contact.at) - SHOWN;
    const old = await this.database.carried
      .where('state')
      .equals('accepted')
      .filter(({ acceptedAt }) => !acceptedAt || Date.parse(acceptedAt) < before)
      .primaryKeys();
    if (old.length) await this.database.carried.bulkDelete(old);
  }
}
