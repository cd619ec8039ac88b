import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { day, dayAndClock, month } from '../../src/shell/time';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-28T04:00:00Z') });
  vi.stubGlobal('navigator', { language: 'en-GB' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('says the year of a day that lies in another', () => {
  expect([day('2026-08-16'), day('2018-08-16')]).toEqual(['16 Aug', '16 Aug 2018']);
  expect([month('2026-10-15'), month('2017-05-15')]).toEqual(['October', 'May 2017']);
  expect(dayAndClock('2017-05-09T01:30:00Z')).toBe('9 May 2017 09:30');
});

it('by the county’s calendar', () => {
  expect(day('2025-12-31T16:00:00Z')).toBe('1 Jan');
  expect(day('2025-12-31T15:59:00Z')).toBe('31 Dec 2025');
});

it('in Chinese as well', () => {
  vi.stubGlobal('navigator', { language: 'zh-CN' });
  expect([day('2026-08-16'), day('2018-08-16'), month('2017-05-15')]).toEqual([
    '8月16日',
    '2018年8月16日',
    '2017年5月',
  ]);
});
