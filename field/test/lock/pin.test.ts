import { expect, it } from 'vitest';
import { delay, isPin, isWeak, left } from '../../src/lock/pin';

it('takes four digits or more', () => {
  expect(['4711', '471147114711'].every(isPin)).toBe(true);
  expect(['471', '47a1', '', '4711471147114'].some(isPin)).toBe(false);
});

it('warns of what everybody tries first', () => {
  expect(
    ['1234', '0000', '9876', '111111', '123456', '1984', '2026', '1212', '585858'].filter((pin) => !isWeak(pin)),
  ).toEqual([]);
  expect(['4711', '1357', '908172'].filter(isWeak)).toEqual([]);
});

it('makes wrong ones wait longer and longer', () => {
  expect([1, 2, 3, 4, 9].map(delay)).toEqual([0, 0, 5_000, 10_000, 300_000]);
});

it('lets nobody win by the clock, nor wait for ever', () => {
  const tries = { count: 4, last: 1_000_000 };
  expect(left(tries, 1_004_000)).toBe(6_000);
  expect(left(tries, 0)).toBe(10_000);
  expect(left(tries, 9_000_000)).toBe(0);
});
