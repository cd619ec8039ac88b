import type { Colour } from '../shell/parts';
import { daysBetween } from '../shell/time';
import type { Demand } from '../sync/answers';

const CLOSED = new Set(['confirmed', 'withdrawn', 'merged', 'settled', 'silent']);
const SOON = 3;

export const isOpen = (demand: Demand): boolean => !CLOSED.has(demand.state);

/** Called solved, and nobody has said yet that it is: somebody should go and look. */
export const isToLookBack = (demand: Demand): boolean => demand.state === 'settled' || demand.state === 'silent';

/** The light a demand has on this day: late, due within three days, or none; as a message's key and its days. */
export function light(demand: Demand, now: number): { colour: Colour; key: string; days: number } | undefined {
  if (!isOpen(demand) || !demand.due) return undefined;
  const days = daysBetween(now, `${demand.due}T00:00:00+08:00`);
  if (days < 0) return { colour: 'red', key: 'field.late', days: -days };
  return days <= SOON ? { colour: 'yellow', key: 'field.due', days } : undefined;
}

/** What is latest comes first, then what is due next, then the oldest. */
export function byUrgency(one: Demand, other: Demand): number {
  const [a, b] = [one.due ?? '9999', other.due ?? '9999'];
  return a === b ? (one.raised < other.raised ? -1 : 1) : a < b ? -1 : 1;
}
