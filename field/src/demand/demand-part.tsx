import { Chips, Group, Text } from '../shell/parts';
import { both, t } from '../shell/text';
import type { Part } from '../record/part';
import type { Demanded } from '../record/draft';

/** How many units are offered before somebody types. */
const OFFERED = 8;

/** What somebody needs solved. Whoever could do that is suggested to the office, which refers it. */
export function DemandPart({ draft, change, briefing }: Part) {
  const asked = draft.demand!;
  const set = (part: Partial<Demanded>): void => change({ demand: { ...asked, ...part } });
  const topic = briefing.topics.find((one) => one.code === asked.topic);
  return (
    <div class="panel demand">
      <Group title={t('field.demand')}>
        <Chips
          title={t('field.demand.topic')}
          one
          on={asked.topic ? [asked.topic] : []}
          onChange={([code]) => set({ topic: code ?? '', subtopic: '' })}
          choices={briefing.topics.map((one) => ({ value: one.code, label: both(one.label) }))}
        />
        {topic && topic.subtopics.length > 0 && (
          <Chips
            title={t('field.demand.subtopic')}
            one
            on={asked.subtopic ? [asked.subtopic] : []}
            onChange={([code]) => set({ subtopic: code ?? '' })}
            choices={topic.subtopics.map((one) => ({ value: one.code, label: both(one.label) }))}
          />
        )}
        <Text
          title={t('field.demand.title')}
          hint={t('field.demand.title.hint')}
          value={asked.title}
          onChange={(title) => set({ title })}
        />
        <Chips
          title={t('field.demand.urgency')}
          one
          on={asked.urgency ? [asked.urgency] : []}
          onChange={([urgency]) => set({ urgency: (urgency ?? '') as Demanded['urgency'] })}
          choices={['urgent', 'emergency'].map((value) => ({ value, label: t(`entry.urgency.${value}`) }))}
        />
        <Chips
          title={t('field.demand.solver')}
          hint={t('field.demand.solver.hint')}
          one
          on={asked.solver ? [asked.solver] : []}
          onChange={([solver]) => set({ solver: solver ?? '' })}
          choices={briefing.units.slice(0, OFFERED).map(({ name }) => ({ value: name, label: name }))}
        />
        {briefing.units.length > OFFERED && (
          <label class="field">
            <span>{t('field.demand.solver.other')}</span>
            <select value={asked.solver} onChange={(event) => set({ solver: event.currentTarget.value })}>
              <option value="">{t('field.demand.solver.none')}</option>
              {briefing.units.map(({ id, name }) => (
                <option key={id} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </Group>
    </div>
  );
}
