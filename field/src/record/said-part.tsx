import { Chips, Text } from '../shell/parts';
import { t } from '../shell/text';
import { NO_DEMAND } from './draft';
import type { Part } from './part';

export function Said({ draft, change }: Part) {
  return (
    <Text
      title={t('field.said')}
      long
      value={draft.text}
      onChange={(text) => change({ text })}
      placeholder={t('field.said.hint')}
    />
  );
}

/** On our own working style, or on anything else. */
export function OpinionOn({ draft, change }: Part) {
  return (
    <Chips
      title={t('field.opinion.on')}
      one
      on={[draft.opinion || 'said']}
      onChange={([on]) => change({ opinion: on === 'own' ? 'own' : 'said' })}
      choices={['said', 'own'].map((value) => ({ value, label: t(`field.opinion.${value}`) }))}
    />
  );
}

/** What was said, and what it is: mostly neither. */
export function SaidIs(part: Part) {
  const { draft, change } = part;
  const on = [draft.demand ? 'demand' : '', draft.opinion ? 'opinion' : ''].filter(Boolean);
  return (
    <>
      <Said {...part} />
      <Chips
        title={t('field.said.is')}
        on={on}
        choices={['demand', 'opinion'].map((value) => ({ value, label: t(`field.said.${value}`) }))}
        onChange={(now) =>
          change({
            demand: now.includes('demand') ? (draft.demand ?? { ...NO_DEMAND, topic: draft.about[0] ?? '' }) : null,
            opinion: now.includes('opinion') ? draft.opinion || 'said' : '',
          })
        }
      />
      {draft.opinion && <OpinionOn {...part} />}
    </>
  );
}
