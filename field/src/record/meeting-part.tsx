import { Chips, Stepper, Text } from '../shell/parts';
import { t } from '../shell/text';
import type { Part } from './part';

const KINDS = ['policy_forum', 'symposium', 'lecture', 'mobilisation', 'study', 'branch'];
const PEOPLE = ['villager', 'village_cadre', 'township_party_member'];

/** People brought together, or talked with. */
export function MeetingPart({ draft, change }: Part) {
  const talk = draft.shape === 'talk';
  const kinds = (talk ? PEOPLE : KINDS).map((value) => ({
    value,
    label: t(`entry.${talk ? 'person_kind' : 'meeting_kind'}.${value}`),
  }));
  return (
    <>
      <Chips
        title={t(talk ? 'field.talk.with' : 'field.meeting.kind')}
        one
        on={[draft.kind]}
        choices={kinds}
        onChange={([kind]) => kind && change({ kind })}
      />
      <Stepper
        title={t(talk ? 'field.talk.people' : 'field.meeting.people')}
        value={draft.people}
        usual={talk ? [1, 2, 3, 5] : [20, 30, 40, 60, 100]}
        onChange={(people) => change({ people })}
      />
      {!talk && (
        <>
          <Stepper
            title={t('field.meeting.delegation')}
            value={draft.delegation}
            usual={[1, 2, 3, 5]}
            onChange={(delegation) => change({ delegation })}
          />
          <Text title={t('field.meeting.topic')} value={draft.topic} onChange={(topic) => change({ topic })} />
          <Text title={t('field.meeting.speaker')} value={draft.speaker} onChange={(speaker) => change({ speaker })} />
          <Text title={t('field.meeting.place')} value={draft.place} onChange={(place) => change({ place })} />
        </>
      )}
    </>
  );
}
