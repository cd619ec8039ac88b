import type { Totals } from '../sync/answers';
import type { Row } from '../sync/row';
import { monthOf } from '../sync/bring';

export interface Sorted {
  readonly attention: readonly Row[];
  readonly waiting: readonly Row[];
  readonly accepted: readonly Row[];
}

/** Newest first. What was set aside needs nobody any more, and stays in the last list. */
export function sorted(rows: readonly Row[], totals: Totals | undefined, aside: readonly string[]): Sorted {
  const flagged = new Set(totals?.attention.map((one) => one.id));
  const needs = (row: Row): boolean =>
    !aside.includes(row.id) &&
    (row.state === 'refused' || row.state === 'conflict' || row.state === 'held' || flagged.has(row.id));
  const newest = [...rows].sort((one, other) => other.seq - one.seq);
  return {
    attention: newest.filter(needs),
    waiting: newest.filter((row) => row.state === 'waiting'),
    accepted: newest.filter((row) => row.state !== 'waiting' && !needs(row)),
  };
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
 * to it: `waiting` is what this phone still has, `since` what the server took after it had counted.
 */
export interface Visits {
  readonly month: string;
  readonly accepted: number | undefined;
  readonly attention: number;
  readonly waiting: number;
  readonly since: number;
}

export function visits(rows: readonly Row[], totals: Totals | undefined, month: string): Visits {
  const mine = rows.filter((row) => row.kind === 'visit.made' && monthOf(row.happenedAt) === month);
  const flagged = new Set(totals?.attention.map((one) => one.id));
  // What lies at the position is the first that it did not count.
  const position = totals?.position ?? 0;
  return {
    month,
    accepted: totals?.months.find((one) => one.month === month)?.visits,
    attention: mine.filter((row) => row.state === 'accepted' && flagged.has(row.id)).length,
    waiting: mine.filter((row) => row.state === 'waiting' || row.state === 'held').length,
    since: mine.filter((row) => row.receipt !== null && row.receipt.position >= position).length,
  };
}
