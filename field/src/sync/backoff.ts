/** Seconds for which the server has asked to be left alone. */
export interface Later {
  readonly after: number;
}

const FIRST = 2_000;
const LONGEST = 15 * 60_000;

/**
 * How long to wait after so many failures in a row, in milliseconds: twice as long each time, and by chance up to
 * half of it less, so that a whole county does not come back in the same second.
 */
export function wait(failures: number, random: number, later?: Later): number {
  const most = Math.min(LONGEST, FIRST * 2 ** (failures - 1));
  return Math.max((later?.after ?? 0) * 1000 * (1 + random / 2), most * (1 - random / 2));
}
