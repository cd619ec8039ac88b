import { expect, it } from 'vitest';
import { wait } from '../../src/sync/backoff';

it('is twice as long after each failure, up to a quarter of an hour', () => {
  const most = Array.from({ length: 12 }, (_, at) => wait(at + 1, 0) / 1000);
  expect(most).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
});

it('is by chance up to half of it less, so that not all come back at once', () => {
  expect([wait(5, 0), wait(5, 0.5), wait(5, 1)]).toEqual([32_000, 24_000, 16_000]);
});

it('is never less than the server asked for, and by chance up to half as much again', () => {
  expect([wait(1, 0, { after: 60 }), wait(1, 1, { after: 60 })]).toEqual([60_000, 90_000]);
  expect(wait(1, 0, { after: 0 })).toBe(2_000);
  expect(wait(9, 0, { after: 60 })).toBe(512_000);
});
