import { both, t } from '../shell/text';
import type { Draft } from './draft';
import type { Me } from './begin';
import type { Recorder } from './entries';
import type { Lists } from './part';

/** What the officer reads in the outbox: no more than a household's number and a demand's heading. */
export function caption(draft: Draft): string {
  const people = draft.people > 0 && (draft.shape === 'meeting' || draft.shape === 'talk');
  return [
    t(`field.shape.${draft.shape}`),
    draft.door,
    people ? t('field.people', draft.people) : '',
    draft.demand ? t('field.said.demand.short') : '',
    draft.attached.length ? t('field.attached', draft.attached.length) : '',
  ]
    .filter(Boolean)
    .join(t('field.dot'));
}

/** Chips as the office reads them: a sentence in the officer's language. */
export function recorder(me: Me, briefing: Lists, uuid: () => string): Recorder {
  const listed = (names: readonly string[]): string => names.join(t('field.comma'));
  const topic = (code: string): string => {
    const found = briefing.topics.find((one) => one.code === code);
    return found ? both(found.label) : t('field.about.talk');
  };
  return {
    ...{ officer: me.officer, unit: me.unit, uuid },
    told: (draft) => ({
      chips: [
        draft.with.length ? t('field.told.with', listed(draft.with.map((one) => t(`field.with.${one}`)))) : '',
        draft.about.length ? t('field.told.about', listed(draft.about.map(topic))) : '',
      ]
        .filter(Boolean)
        .join(''),
      solver: draft.demand?.solver ? t('field.told.solver', draft.demand.solver) : '',
    }),
  };
}
