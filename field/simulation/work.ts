import type { Recorded } from '../src/ledger/entry';
import type { Chance } from './chance';
import type { Faults } from './faults';
import type { County } from './office';

interface At {
  readonly id: string;
  readonly now: number;
  readonly village: { code: number; households: readonly string[] };
  readonly officer: string;
}

/**
 * Something that an officer records: mostly a visit; with an old or a newer app, what this one would say otherwise
 * or does not know.
 */
export function something({ id, now, village, officer }: At, county: County, faults: Faults, chance: Chance): Recorded {
  const about = { programme: county.programme, unit: county.unit, village: village.code, officers: [officer] };
  const at = { id, happenedAt: new Date(now - chance.whole(0, 3600_000)).toISOString(), about };
  const household = chance.of(village.households);
  if (faults.hits('oldApp'))
    return chance.once(0.5)
      ? {
          ...at,
          kind: 'demand.raised',
          facts: { demand: id, topic: 'roads', channel: 'visit', households: 1 },
          words: [],
        }
      : { ...at, kind: 'visit.sung', facts: { verses: chance.whole(1, 9), tune: 'new' }, words: [] };
  if (chance.once(0.1))
    return { ...at, kind: 'material.handed_out', facts: { copies: chance.whole(1, 60) }, words: [] };
  if (chance.once(0.2)) {
    const fields = { title: `渠 ${chance.whole(1, 99)}`, text: 'e\u0301tat' };
    const facts = { demand: id, topic: 'irrigation', channel: 'visit', household, households: 1, urgency: 'urgent' };
    return { ...at, kind: 'demand.raised', facts, words: [{ subject: household, part: 'demand', fields }] };
  }
  const fields = { text: `said "${chance.whole(1, 9999)}"`, outcome: '  ' };
  return {
    ...at,
    kind: 'visit.made',
    facts: { household, kind: 'home' },
    words: [{ subject: id, part: 'note', fields }],
  };
}
