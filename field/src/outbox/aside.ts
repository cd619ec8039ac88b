import { changed } from '../phone/changed';
import type { Database } from '../phone/database';
import { keep, own } from '../phone/own';

/** What needs nobody any more, since it was put right or seen to. */
export const aside = async (database: Database): Promise<readonly string[]> => (await own(database, 'aside')) ?? [];

export const setAside = (database: Database, id: string): Promise<void> =>
  change(database, (before) => [...before.filter((one) => one !== id), id]);

/** Somebody has to look at it after all. */
export const takeUp = (database: Database, id: string): Promise<void> =>
  change(database, (before) => before.filter((one) => one !== id));

/** In one step, since another window may set something else aside at once. */
async function change(database: Database, next: (before: readonly string[]) => string[]): Promise<void> {
  await database.transaction('rw', database.own, async () => keep(database, 'aside', next(await aside(database))));
  changed();
}
