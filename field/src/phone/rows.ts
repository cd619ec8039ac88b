import type { Row, State } from '../sync/row';
import { Overtaken, type Change, type Storage, type Values } from '../sync/storage';
import { changed } from './changed';
import type { Database } from './database';

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

  async change(change: Change): Promise<void> {
    const { values, rows } = this.database;
    await this.database.transaction('rw', values, rows, async () => {
      if (change.ifSeq !== undefined && ((await values.get('seq'))?.value ?? 0) !== change.ifSeq) throw new Overtaken();
      for (const [name, value] of Object.entries(change.set ?? {}))
        await (value === undefined ? values.delete(name) : values.put({ name, value }));
      if (change.remove?.length) await rows.bulkDelete([...change.remove]);
      if (change.put?.length) await rows.bulkPut([...change.put]);
    });
    changed();
  }
}
