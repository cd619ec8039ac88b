import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blank, missing, NO_DEMAND, type Draft, type Shape } from '../../src/record/draft';
import { entries, type Recorder } from '../../src/record/entries';
import { fromField, possible } from '../../src/shell/time';

const NOW = '2026-11-05T01:30:00.000Z';
const by = (): Recorder => {
  let made = 0;
  return {
    ...{ officer: 'me', unit: 'bureau', uuid: () => `made ${++made}` },
    told: (draft) => ({ chips: draft.with.join(), solver: draft.demand?.solver ? `to ${draft.demand.solver}` : '' }),
  };
};
const draft = (shape: Shape, given: Partial<Draft> = {}): Draft => ({
  ...blank('first', shape, NOW),
  ...{ village: 640221203209, programme: 'programme', trip: 'trip', officers: ['colleague'] },
  ...given,
});

describe('what a form becomes', () => {
  it('a visit with a demand, leaflets and a photo: all of one finish', () => {
    const demand = { ...NO_DEMAND, topic: 'irrigation', title: 'Canal silted up', solver: 'Water Affairs' };
    const attached = [{ id: 'photo', sha256: 'aa', length: 7, type: 'image/jpeg' }];
    const form = draft('visit', {
      household: 'h',
      demand,
      copies: 2,
      text: 'No water in June',
      with: ['spouse'],
      attached,
    });
    const all = entries(form, by());
    expect(all.map(({ id, kind, facts }) => ({ id, kind, facts }))).toEqual([
      { id: 'first', kind: 'visit.made', facts: { household: 'h', kind: 'home' } },
      {
        ...{ id: 'made 1', kind: 'demand.raised' },
        facts: { demand: 'made 1', topic: 'irrigation', channel: 'visit', households: 1, household: 'h' },
      },
      { id: 'made 2', kind: 'material.handed_out', facts: { copies: 2 } },
      {
        id: 'photo',
        kind: 'attachment.attached',
        facts: { entry: 'made 1', sha256: 'aa', length: 7, type: 'image/jpeg' },
      },
    ]);
    expect(all.every((one) => one.about.trip === 'trip' && one.about.village === 640221203209)).toBe(true);
    expect(all[0]!.about.officers).toEqual(['me', 'colleague']);
    expect(all[0]!.words).toEqual([{ subject: 'first', part: 'note', fields: { text: 'spouse' } }]);
    expect(all[1]!.words).toEqual([
      {
        subject: 'h',
        part: 'demand',
        fields: { title: 'Canal silted up', text: 'No water in June\nto Water Affairs' },
      },
    ]);
  });

  it('a forum, a talk, forms and leaflets', () => {
    const of = (form: Draft) => entries(form, by()).map(({ kind, facts }) => ({ kind, facts }));
    expect(of(draft('meeting', { kind: 'policy_forum', people: 40, delegation: 2, copies: 60 }))).toEqual([
      { kind: 'meeting.held', facts: { kind: 'policy_forum', attendance: 40, delegation: 2 } },
      { kind: 'material.handed_out', facts: { copies: 60 } },
    ]);
    expect(of(draft('talk', { people: 3 }))).toEqual([
      { kind: 'talk.held', facts: { kind: 'villager', people: [], unnamed: 3 } },
    ]);
    expect(of(draft('forms', { forms: 40 }))).toEqual([
      { kind: 'form.issued', facts: { recipient: 'resident', codes: [], uncoded: 40 } },
    ]);
    expect(of(draft('leaflets', { copies: 60 }))).toEqual([{ kind: 'material.handed_out', facts: { copies: 60 } }]);
  });

  it('an opinion on our own style, relief, a look-back', () => {
    const of = (form: Draft) => entries(form, by()).at(-1)!;
    expect(of(draft('opinion', { text: 'Too many meetings', opinion: 'own' }))).toMatchObject({
      ...{ id: 'first', kind: 'opinion.taken_down', facts: { count: 1, ownStyle: true } },
    });
    const relief = { kind: 'oil', quantity: 2, occasion: 'spring_festival' };
    expect(of(draft('visit', { household: 'h', relief })).facts).toEqual({
      goods: [{ kind: 'oil', quantity: '2', unit: 'barrel' }],
      ...{ households: ['h'], unnamed: 0, occasion: 'spring_festival' },
    });
    expect(of(draft('lookback', { of: 'demand', finding: 'partly' }))).toMatchObject({
      ...{ kind: 'demand.looked_back', facts: { demand: 'demand', finding: 'partly' } },
    });
  });

  it('a correction names the original and never changes it', () => {
    const [first] = entries(draft('leaflets', { copies: 50, instead: 'original' }), by());
    expect(first).toMatchObject({
      ...{ kind: 'entry.replaced' },
      facts: { original: 'original', fact: { kind: 'material.handed_out', v: 1, facts: { copies: 50 } } },
    });
    expect(first!.id).not.toBe('original');
  });

  it('a title is cut from what was said without cutting a character in two', () => {
    const [asked] = entries(draft('demand', { demand: NO_DEMAND, text: `六${'𠮷'.repeat(40)}` }), by());
    expect(asked!.words[0]!.fields.title).toBe(`六${'𠮷'.repeat(29)}`);
  });

  it('a household that was not in the list stands in the words', () => {
    const [visit] = entries(draft('visit', { door: 'Team 6, the last house' }), by());
    expect(visit!.facts).toEqual({ kind: 'home' });
    expect(visit!.words[0]!.fields.text).toBe('Team 6, the last house');
  });
});

describe('what keeps a form from being finished', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(NOW) }));
  afterEach(() => void vi.useRealTimers());

  it('is said by name', () => {
    expect(missing(draft('visit'))).toEqual(['field.flaw.household']);
    expect(missing(draft('visit', { household: 'h' }))).toEqual([]);
    expect(missing(draft('demand', { text: 'No water' }))).toEqual(['field.flaw.topic']);
    expect(missing(draft('meeting', { village: null }))).toEqual(['field.flaw.village', 'field.flaw.people']);
  });

  it('is a time that cannot be, such as a year of which two digits were typed', () => {
    const at = (happenedAt: string, ahead = 0) => missing(draft('visit', { household: 'h', happenedAt }), ahead);
    const days = (many: number) => new Date(Date.now() + many * 24 * 3600_000).toISOString();
    expect(at('')).toEqual(['field.flaw.when']);
    for (const never of [
      '0026-11-05T01:30:00.000Z',
      '1899-12-31T23:59:59.999Z',
      days(2.1),
      '+020266-11-05T01:30:00.000Z',
    ])
      expect(at(never)).toEqual(['field.flaw.time']);
    for (const once of ['1900-01-01T00:00:00.000Z', days(0), days(1)]) expect(at(once)).toEqual([]);
    // The phone's clock is three days behind, and the officer says when it really was.
    expect(at(days(3), 3 * 24 * 3600_000)).toEqual([]);
  });

  it('is no year of six digits: a field that has one is as if it were empty', () => {
    expect([fromField('202611-05-01T09:30'), fromField('')]).toEqual(['', '']);
    expect(fromField('2026-11-05T09:30')).toBe('2026-11-05T01:30:00.000Z');
    expect(possible(fromField('0026-11-05T09:30'))).toBe(false);
  });
});
