import { expect, it } from 'vitest';
import { cardCode } from '../../src/household/card';
import { masked } from '../../src/household/mask';
import { doorOf, search } from '../../src/household/search';
import type { Household } from '../../src/sync/answers';

const household = (team: number | null, door: string | null, name: string, initials: string): Household => ({
  ...{ id: `${team} ${door}`, team, door, name, initials, officer: null },
  ...{ mine: false, visited: null, visits: 0, open: 0 },
});
const ALL = [
  household(6, '14', '马秀兰', 'mxl'),
  household(6, '21', '王建国', 'wjg'),
  household(1, '6-14', '李梅', 'lm'),
  household(14, '2', '马小军', 'mxj'),
  household(null, null, '哈桂兰', 'hgl'),
];
const found = (asked: string): string[] => search(ALL, asked).map((one) => one.name!);

it('finds by name, by initials, by number, by team and number', () => {
  expect(found('秀兰')).toEqual(['马秀兰']);
  expect(found('马')).toEqual(['马秀兰', '马小军']);
  expect(found('MX')).toEqual(['马秀兰', '马小军']);
  expect(found('6-14')).toEqual(['马秀兰']);
  expect(found('6组14号')).toEqual(['马秀兰']);
  expect(found('６－１４')).toEqual(['马秀兰']);
  expect(found('21')).toEqual(['王建国']);
  expect(found('nothing')).toEqual([]);
  expect(found('  ')).toHaveLength(ALL.length);
});

it('puts the very number first', () => {
  expect(found('14')[0]).toBe('马秀兰');
});

it('says a team once', () => {
  expect(doorOf(household(7, '7-12', '', ''))).toBe('7-12');
  expect(doorOf(household(7, '12', '', ''))).toBe('7-12');
  expect(doorOf(household(7, null, '', ''))).toBe('7');
});

it('masks names as they are masked on paper', () => {
  expect([masked('马秀兰'), masked('Li Xiaoming'), masked('欧'), masked(null)]).toEqual(['马**', 'Li **', '欧**', '']);
});

it('reads the code of a card however it comes', () => {
  expect(cardCode('https://county.example/card/640221/K7QM-24TD')).toBe('K7QM24TD');
  expect(cardCode('k7qm 24td')).toBe('K7QM24TD');
  expect(cardCode('O7QM-24Il')).toBe('07QM2411');
  expect(cardCode('https://elsewhere.example/')).toBeUndefined();
});
