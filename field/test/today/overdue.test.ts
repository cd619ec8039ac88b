import { expect, it } from 'vitest';
import type { Row, State } from '../../src/sync/row';
import { lying } from '../../src/today/overdue';

const DAY = 24 * 3600_000;
const NOW = Date.parse('2026-11-20T00:00:00Z');
const row = (id: string, state: State, days: number, received?: number): Row => ({
  ...{ id, seq: 1, kind: 'visit.made', village: null, caption: null, hash: '00', state, problem: null },
  sealed: { key: '', from: '', iv: '', data: '' },
  happenedAt: new Date(NOW).toISOString(),
  savedAt: new Date(NOW - days * DAY).toISOString(),
  receipt:
    received === undefined
      ? null
      : { id, position: 1, hash: '00', recordedAt: new Date(NOW - received * DAY).toISOString() },
});

it('entries that wait for more than three days', () => {
  const rows = [row('a', 'waiting', 4), row('b', 'waiting', 2), row('c', 'refused', 9), row('d', 'accepted', 9, 9)];
  expect(lying(rows, [], [], 0, NOW)).toEqual({ entries: 1, photos: 0, carried: 0 });
});

it('photos of what is finished, also where their entries are at the server', () => {
  const rows = [row('a', 'accepted', 4, 1), row('b', 'accepted', 2, 1), row('c', 'waiting', 4), row('d', 'refused', 4)];
  const bytes = [...'abcd', 'of a form'].map((id) => ({ id, state: 'waiting' as const }));
  expect(lying(rows, [...bytes, { id: 'e', state: 'gone' }], [], 0, NOW).photos).toBe(2);
});

it('what is carried for colleagues', () => {
  const carried = [
    { state: 'waiting' as const, takenAt: NOW - 4 * DAY },
    { state: 'waiting' as const, takenAt: NOW - DAY },
    { state: 'accepted' as const, takenAt: NOW - 4 * DAY },
    { state: 'waiting' as const },
  ];
  expect(lying([], [], carried, 0, NOW).carried).toBe(2);
});

it('a clock that was ahead when something was saved hides nothing', () => {
  expect(lying([row('a', 'waiting', -400)], [], [], 0, NOW).entries).toBe(1);
});

it('what the server has taken in is measured by its own time', () => {
  const bytes = [{ id: 'a', state: 'waiting' as const }];
  // The phone is two days behind, and says that the photo was taken a day before the server had its entry.
  const rows = [row('a', 'accepted', 0, 2)];
  expect(lying(rows, bytes, [], 0, NOW).photos).toBe(0);
  expect(lying(rows, bytes, [], 2 * DAY, NOW).photos).toBe(1);
});
