import type { Row, State } from '../sync/row';
import { Known, Overtaken, type Change, type Leaving, type Storage, type Values } from '../sync/storage';
import { changed } from './changed';
import type { Database } from './database';
import { keep, own } from './own';

/** The outbox in the phone's database. */
export class Rows implements Storage {
  constructor(private readonly database: Database) {}

  async read<K extends keyof Values>(name: K): Promise<Values[K] | undefined> {
    return (await this.database.values.get(name))?.value as Values[K] | undefined;
  }

  rows(state?: State): Promise<Row[]> {
    const rows = this.database.rows;
    return state ? rows.where('state').equals(state).sortBy('seq') : rows.orderBy('seq').toArray();
  }

  count(state: State): Promise<number> {
    return this.database.rows.where('state').equals(state).count();
  }

  async change(change: Change): Promise<void> {
    const { values, rows } = this.database;
    await this.database.transaction('rw', values, rows, async () => {
      if (change.ifSeq !== undefined && ((await values.get('seq'))?.value ?? 0) !== change.ifSeq) throw new Overtaken();
      if (change.fresh && (await this.known(change.put ?? []))) throw new Known();
      for (const [name, value] of Object.entries(change.set ?? {}))
        await (value === undefined ? values.delete(name) : values.put({ name, value }));
      if (change.remove?.length) await rows.bulkDelete([...change.remove]);
      if (change.put?.length) await rows.bulkPut([...change.put]);
    });
    changed();
  }

  async leave(upTo: number): Promise<Leaving> {
    const { values, rows, own: mine } = this.database;
    return this.database.transaction('rw', values, rows, mine, async () => {
      const issued = Math.min(upTo, ((await values.get('seq'))?.value as number | undefined) ?? 0);
      if (issued > ((await own(this.database, 'told')) ?? 0)) await keep(this.database, 'told', issued);
      return { issued, rows: (await this.rows()).filter((row) => row.seq <= issued) };
    });
  }

  private async known(some: readonly Row[]): Promise<boolean> {
    const there = await this.database.rows.bulkGet(some.map((row) => row.id));
    return there.some((row) => row !== undefined);
  }
}
