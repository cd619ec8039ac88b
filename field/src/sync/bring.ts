import type { Briefing, Sheet, Totals } from './answers';
import type { Row } from './row';
import type { Cache } from './storage';

type Get = (path: string) => Promise<Record<string, unknown>>;

/** Codes of the villages that are kept on this phone. */
export const KEPT = 'kept';

/** So many at most: what is not on the phone cannot be read by whoever finds it. */
export const MOST_KEPT = 6;

/** Of which totals are asked for at once. */
const MONTHS = 12;

/** Those of the officer's unit, and the day on which they came. */
export const COLLEAGUES = 'colleagues';
export const COLLEAGUES_OF = 'colleagues of';

export const sheetName = (village: number): string => `sheet ${village}`;

/** The month of a time by the county's calendar: all of China keeps one time. */
export function monthOf(time: string | number): string {
  return new Date(new Date(time).getTime() + 8 * 3600_000).toISOString().slice(0, 7);
}

const before = (month: string): string => monthOf(Date.parse(`${month}-01T00:00:00+08:00`) - 1);

/**
 * Brings down what is new: the sheets of the villages that are kept, and the totals. A village that is out of reach
 * now goes from the phone, with all that came down for it; what was recorded there is in the outbox and stays.
 * While the PIN has not opened the cache, nothing can be written to it.
 */
export async function bring(cache: Cache, get: Get, rows: readonly Row[]): Promise<void> {
  if (!cache.open) return;
  const briefing = await cache.read<Briefing>('briefing');
  if (!briefing) return;
  const reach = new Set(briefing.villages.map((village) => village.code));
  const chosen = await cache.read<number[]>(KEPT);
  const kept = (chosen ?? mine(briefing)).filter((village) => reach.has(village));
  const names = new Set(kept.map(sheetName));
  for (const name of await cache.names()) if (name.startsWith('sheet ') && !names.has(name)) await cache.remove(name);
  for (const village of kept) {
    const old = await cache.read<Sheet>(sheetName(village));
    const since = old ? `?after=${old.position}&hash=${old.hash}` : '';
    const answer = await get(`/api/v1/field/villages/${village}${since}`);
    // What is unchanged stays as it lies there, with its position: from that one on the server looks the next time.
    if (!answer.unchanged || !old) await cache.write(sheetName(village), answer);
  }
  // The month before as well: it is what one is paid for when this one begins.
  const shown = [monthOf(briefing.now), before(monthOf(briefing.now))];
  const months = new Set(rows.map((row) => monthOf(row.happenedAt)).concat(shown));
  const query = [...months]
    // What was recorded by a clock that is years off counts in no month that the server knows, and keeps none back.
    .filter((month) => month >= '1900' && month <= shown[0]!)
    .sort()
    .slice(-MONTHS)
    .map((month) => `month=${month}`);
  await cache.write('totals', (await get(`/api/v1/field/totals?${query.join('&')}`)) as unknown as Totals);
}

/** Beside the sheets what tells of people and places; where the officer was and what he chose is his own. */
const CAME_DOWN = ['briefing', 'totals', COLLEAGUES, COLLEAGUES_OF];

/** The officer may read nothing any more: all that came down goes. */
export async function drop(cache: Cache): Promise<void> {
  for (const name of await cache.names())
    if (name.startsWith('sheet ') || CAME_DOWN.includes(name)) await cache.remove(name);
}

/** Where nobody has chosen: where the officer answers for somebody or was lately, the first of them. */
export const mine = (briefing: Pick<Briefing, 'villages'>): number[] =>
  briefing.villages
    .filter((village) => village.mine)
    .map((village) => village.code)
    .slice(0, MOST_KEPT);
