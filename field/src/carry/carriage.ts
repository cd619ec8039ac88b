import { results } from '../sync/answers';
import { changed } from '../phone/changed';
import type { Carried, Database } from '../phone/database';
import type { Server } from '../sync/server';
import { packed } from '../sync/packing';
import { settled } from '../sync/settle';

const AT_ONCE = 25;

/** Entries of colleagues' phones. They are sent as they came, and what is answered counts by their ids. */
export class Carriage {
  constructor(
    private readonly database: Database,
    private readonly server: Server,
  ) {}

  /** @returns how many of them are new here */
  async take(entries: readonly Omit<Carried, 'state' | 'problem'>[]): Promise<number> {
    const known = new Set(await this.database.carried.toCollection().primaryKeys());
    const fresh = entries.filter((one) => !known.has(one.id));
    await this.database.carried.bulkPut(fresh.map((one) => ({ ...one, state: 'waiting' as const, problem: null })));
    changed();
    return fresh.length;
  }

  all(): Promise<Carried[]> {
    return this.database.carried.toArray();
  }

  async send(): Promise<void> {
    for (;;) {
      const waiting = await this.database.carried.where('state').equals('waiting').sortBy('seq');
      const batch = packed(waiting, AT_ONCE);
      if (!batch.length || !(await this.sent(batch))) return;
    }
  }

  /** Whether the server's word came on all of them and none has to wait. */
  private async sent(batch: readonly Carried[]): Promise<boolean> {
    const entries = batch.map(({ id, device, seq, sealed }) => ({ id, device, seq, sealed }));
    const reply = await this.server.ask('POST', '/api/v1/entries', JSON.stringify({ entries }), true);
    const answer = results(
      reply.body,
      batch.map((one) => one.id),
    );
    if (reply.status !== 200 || !answer) return false;
    const put = batch.map((one, at): Carried => {
      const { receipt: _, ...now } = settled({ ...one, receipt: null }, answer.results[at]!);
      return now;
    });
    await this.database.carried.bulkPut(put);
    changed();
    return put.every((one) => one.state !== 'waiting');
  }
}
