import { locale } from './text';

const ZONE = 'Asia/Shanghai';
const DAY = 24 * 3600_000;

/** All of China keeps one time, and the county's calendar goes by it. */
const shown = (time: string | number, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...how }).format(new Date(time));

export const clock = (time: string | number): string =>
  shown(time, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** With its year where that is another than this one. */
export const day = (time: string | number): string => shown(time, { month: 'short', day: 'numeric', ...year(time) });

export const month = (time: string): string => shown(time, { month: 'long', ...year(time) });

const year = (time: string | number): Intl.DateTimeFormatOptions =>
  dayOf(time).slice(0, 4) === dayOf(Date.now()).slice(0, 4) ? {} : { year: 'numeric' };

export const dayAndClock = (time: string | number): string => `${day(time)} ${clock(time)}`;

/** The day of the county's calendar, as "2026-11-05". */
export const dayOf = (time: string | number): string =>
  new Date(new Date(time).getTime() + 8 * 3600_000).toISOString().slice(0, 10);

/** Whole days from one to the other by that calendar; below 0 where the other was before. */
export const daysBetween = (from: string | number, to: string | number): number =>
  Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY);

/** As a field for a time has it, and back. */
export const toField = (time: string): string =>
  new Date(new Date(time).getTime() + 8 * 3600_000).toISOString().slice(0, 16);

/** Empty where it is empty, or no time of a calendar: a browser lets a year have six digits. */
export function fromField(value: string): string {
  const time = new Date(`${value}:00+08:00`);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}

/**
 * Whether it can have been then: the server takes nothing of before 1900, and the day after tomorrow has not come yet.
 *
 * @param ahead by how many milliseconds the server's clock was ahead of the phone's, which may be days behind
 */
export const possible = (time: string, ahead = 0): boolean =>
  time >= '1900' && dayOf(time) <= dayOf(Date.now() + Math.max(0, ahead) + DAY);
