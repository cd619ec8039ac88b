import type { Totals } from '../sync/answers';
import type { Row } from '../sync/row';
import { monthOf } from '../sync/bring';

type List = 'attention' | 'waiting' | 'aside' | 'accepted';

/** Each entry of this phone in one list. */
export type Sorted = { readonly [list in List]: readonly Row[] };

/** Newest first. What was refused is never called accepted: set aside it needs nobody any more, and stands apart. */
export function sorted(rows: readonly Row[], totals: Totals | undefined, aside: readonly string[]): Sorted {
  const flagged = new Set(totals?.attention.map((one) => one.id));
  const dealtWith = new Set(aside);
  const list = ({ id, state }: Row): List => {
    switch (state) {
      case 'waiting':
        return 'waiting';
      case 'held':
        return 'attention';
      case 'refused':
      case 'conflict':
        return dealtWith.has(id) ? 'aside' : 'attention';
      case 'accepted':
        return flagged.has(id) && !dealtWith.has(id) ? 'attention' : 'accepted';
    }
  };
  const lists: { [list in List]: Row[] } = { attention: [], waiting: [], aside: [], accepted: [] };
  for (const row of [...rows].sort((one, other) => other.seq - one.seq)) lists[list(row)].push(row);
  return lists;
}

/** Of which something is known here, the latest first. */
export function months(rows: readonly Row[], totals: Totals | undefined, now: number): string[] {
  const counted = totals?.months.map((one) => one.month) ?? [];
  return [...new Set([monthOf(now), ...counted, ...rows.map((row) => monthOf(row.happenedAt))])].sort().reverse();
}

/** How many entries of this phone are neither at the server nor here: what lies here is still to be sent. */
export function lost(missing: readonly number[], rows: readonly Row[]): number {
  const here = new Set(rows.map((row) => row.seq));
  return missing.filter((seq) => !here.has(seq)).length;
}

/**
 * The officer's visits of a month. `accepted` is the server's own number at its position, and nothing is ever added
 * to it; `attention` are those of them that need a look. What this phone has beside it stands apart: what the server
 * took after it had counted, what waits, what it holds, what it refused, and what of that was set aside. With it they
 * are all that the officer has finished.
 */
export interface Visits {
  readonly month: string;
  readonly accepted: number | undefined;
  readonly attention: number;
  readonly since: number;
  readonly waiting: number;
  readonly held: number;
  readonly refused: number;
  readonly aside: number;
  readonly all: number | undefined;
}

export function visits(
  rows: readonly Row[],
  totals: Totals | undefined,
  month: string,
  dealtWith: readonly string[],
): Visits {
  const mine = rows.filter((row) => row.kind === 'visit.made' && monthOf(row.happenedAt) === month);
  const { attention, waiting, aside } = sorted(mine, totals, dealtWith);
  const many = (some: readonly Row[], ...states: readonly Row['state'][]): number =>
    some.filter((row) => states.includes(row.state)).length;
  // What lies at the position is the first that it did not count.
  const position = totals?.position ?? 0;
  const accepted = totals?.months.find((one) => one.month === month)?.visits;
  const apart = {
    since: mine.filter((row) => row.state === 'accepted' && row.receipt!.position >= position).length,
    waiting: waiting.length,
    held: many(attention, 'held'),
    refused: many(attention, 'refused', 'conflict'),
    aside: aside.length,
  };
  const all = Object.values(apart).reduce((sum, one) => sum + one, accepted ?? 0);
  const known = accepted === undefined ? undefined : all;
  return { month, accepted, attention: many(attention, 'accepted'), ...apart, all: known };
}
