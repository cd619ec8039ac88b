import { masked } from '../household/mask';
import { Chips } from '../shell/parts';
import { both, t } from '../shell/text';
import { useKept } from '../shell/use';
import { findHousehold, villages } from '../village/sheets';
import type { Part } from './part';

export const WITH = ['head', 'spouse', 'elder', 'young', 'neighbour', 'other'];

/** With whom, and about what: mostly two taps. */
export function VisitPart({ draft, change, briefing }: Part) {
  const kept = useKept(villages);
  const head = draft.household && kept ? findHousehold(kept, draft.household)?.household.name : null;
  const label = (value: string): string => (value === 'head' && head ? masked(head) : t(`field.with.${value}`));
  const topics = briefing.topics.map((one) => ({ value: one.code, label: both(one.label) }));
  const about = (on: string[]): void =>
    change({
      about: on,
      ...(draft.demand && !draft.demand.topic && on[0] ? { demand: { ...draft.demand, topic: on[0] } } : {}),
    });
  return (
    <>
      <Chips
        title={t('field.with')}
        on={draft.with}
        onChange={(on) => change({ with: on })}
        choices={WITH.map((value) => ({ value, label: label(value) }))}
      />
      <Chips
        title={t('field.about')}
        on={draft.about}
        onChange={about}
        choices={[...topics, { value: 'talk', label: t('field.about.talk') }]}
      />
    </>
  );
}
