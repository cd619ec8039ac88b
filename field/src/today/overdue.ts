import type { Blobbed, Carried } from '../phone/database';
import type { Row } from '../sync/row';

/** For so long an officer may be without a network and nobody wonders. */
export const DAYS = 3;

const HOUR = 3600_000;
const LONG = DAYS * 24 * HOUR;

/** What has lain on this phone alone for three days. */
export interface Lying {
  readonly entries: number;
  /** Photos and voice notes of what is finished; those of forms that are not wait for nothing but their form. */
  readonly photos: number;
  readonly carried: number;
}

type Bytes = Pick<Blobbed, 'id' | 'state'>;
type Colleagues = Pick<Carried, 'state' | 'takenAt'>;

/**
 * @param ahead milliseconds by which the server's clock was ahead of this phone's when it was last heard of
 * @param now by this phone's clock
 */
export function lying(
  rows: readonly Row[],
  bytes: readonly Bytes[],
  carried: readonly Colleagues[],
  ahead: number,
  now: number,
): Lying {
  const there = now + ahead;
  // A time that is still to come is of a clock that was wrong: nobody knows for how long it has been here.
  const long = (since: number): boolean => there - since > LONG || since - there > HOUR;
  const saved = (row: Row): number => Date.parse(row.savedAt) + ahead;
  // What the server has accepted was here before.
  const taken = (row: Row): number => Math.min(saved(row), Date.parse(row.receipt?.recordedAt ?? '') || Infinity);
  const finished = new Map(rows.map((row) => [row.id, row]));
  return {
    entries: rows.filter((row) => row.state === 'waiting' && long(saved(row))).length,
    photos: bytes.filter(({ id, state }) => {
      const row = finished.get(id);
      const goes = row?.state === 'waiting' || row?.state === 'accepted';
      return state === 'waiting' && goes && long(taken(row));
    }).length,
    // An earlier app has not written down when it took them.
    carried: carried.filter((one) => one.state === 'waiting' && long(one.takenAt ?? 0)).length,
  };
}
