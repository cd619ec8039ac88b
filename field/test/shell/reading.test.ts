import { expect, it } from 'vitest';
import { Reading } from '../../src/shell/reading';

/** A read that ends when the test says so. */
function slow() {
  const ends: { done: (found: number) => void; failed: (why: unknown) => void }[] = [];
  const shown: number[] = [];
  const read = () => new Promise<number>((done, failed) => ends.push({ done, failed }));
  return { ends, shown, reading: new Reading(read, (found) => void shown.push(found)) };
}

const passed = () => new Promise((done) => setTimeout(done));

it('shows what it has read however much changes meanwhile', async () => {
  const { ends, shown, reading } = slow();
  void reading.again();
  for (let change = 0; change < 5; change++) void reading.again();
  expect(ends).toHaveLength(1);
  ends[0]!.done(1);
  await passed();
  expect(shown).toEqual([1]);
  // Once more for all of them, and no further.
  ends[1]!.done(2);
  await passed();
  expect([shown, ends.length]).toEqual([[1, 2], 2]);
});

it('tries again with the next change what could not be read', async () => {
  const { ends, shown, reading } = slow();
  const first = reading.again();
  ends[0]!.failed(new TypeError('the disk'));
  await expect(first).resolves.toBeUndefined();
  void reading.again();
  ends[1]!.done(2);
  await passed();
  expect(shown).toEqual([2]);
});

it('shows nothing to a screen that is gone', async () => {
  const { ends, shown, reading } = slow();
  void reading.again();
  void reading.again();
  reading.stop();
  ends[0]!.done(1);
  await passed();
  expect([shown, ends.length]).toEqual([[], 1]);
});
