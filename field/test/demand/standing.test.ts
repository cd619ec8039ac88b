import { expect, it } from 'vitest';
import { byUrgency, isOpen, isToLookBack, light } from '../../src/demand/standing';
import type { Demand } from '../../src/sync/answers';

const NOW = Date.parse('2026-11-05T01:00:00+08:00');
const demand = (state: string, due: string | null, raised = '2026-10-01T00:00:00Z'): Demand => ({
  ...{ id: state + due, household: null, topic: 'roads', title: null, unit: null, settled: null },
  ...{ state, due, raised },
});

it('is late, due or neither by the county’s calendar', () => {
  expect(light(demand('referred', '2026-11-04'), NOW)).toMatchObject({ colour: 'red', days: 1 });
  expect(light(demand('referred', '2026-11-05'), NOW)).toMatchObject({ colour: 'yellow', days: 0 });
  expect(light(demand('referred', '2026-11-09'), NOW)).toBeUndefined();
  expect(light(demand('settled', '2026-11-04'), NOW)).toBeUndefined();
  expect(light(demand('raised', null), NOW)).toBeUndefined();
});

it('waits for somebody, or for somebody to look', () => {
  expect(['raised', 'disputed', 'waiting', 'declined'].every((state) => isOpen(demand(state, null)))).toBe(true);
  expect(['settled', 'silent'].every((state) => isToLookBack(demand(state, null)))).toBe(true);
  expect(isOpen(demand('merged', null)) || isToLookBack(demand('confirmed', null))).toBe(false);
});

it('comes in the order in which it is wanted', () => {
  const [late, soon, old, young] = [
    demand('referred', '2026-11-01'),
    demand('referred', '2026-12-01'),
    demand('raised', null, '2026-01-01T00:00:00Z'),
    demand('raised', null, '2026-06-01T00:00:00Z'),
  ];
  expect([young, soon, old, late].sort(byUrgency)).toEqual([late, soon, old, young]);
});
