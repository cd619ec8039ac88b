import { expect, it } from 'vitest';
import { due } from '../../src/lock/auto-lock';

const MINUTE = 60_000;
const at = 1_000 * MINUTE;

it('closes what nobody has touched for five minutes', () => {
  expect(due({ touched: at, hidden: 0, choosing: false }, at + 5 * MINUTE)).toBe(false);
  expect(due({ touched: at, hidden: 0, choosing: false }, at + 5 * MINUTE + 1)).toBe(true);
});

it('closes what was two minutes out of sight', () => {
  expect(due({ touched: at, hidden: at, choosing: false }, at + 2 * MINUTE)).toBe(false);
  expect(due({ touched: at, hidden: at, choosing: false }, at + 2 * MINUTE + 1)).toBe(true);
});

it('gives whoever takes a photo five minutes', () => {
  expect(due({ touched: at, hidden: at, choosing: true }, at + 3 * MINUTE)).toBe(false);
  expect(due({ touched: at, hidden: at, choosing: true }, at + 5 * MINUTE + 1)).toBe(true);
});
