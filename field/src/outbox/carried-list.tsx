import { Group, Light } from '../shell/parts';
import { both, t } from '../shell/text';
import { useKept } from '../shell/use';

/** What this phone carries for colleagues: it can read none of it. */
export function CarriedList() {
  const carried = useKept((phone) => phone.carriage.all()) ?? [];
  if (!carried.length) return null;
  const done = carried.filter((one) => one.state === 'accepted').length;
  const wrong = carried.filter((one) => one.problem && one.state !== 'waiting');
  return (
    <Group title={t('field.carried')}>
      <div class="panel row">
        <span class="what">{t('field.carried.count', carried.length, done)}</span>
        <Light colour={done === carried.length ? 'green' : 'grey'}>
          {t(done === carried.length ? 'field.state.accepted' : 'field.state.waiting')}
        </Light>
      </div>
      {wrong.map((one) => (
        <p key={one.id} class="reason">
          {both(one.problem!.sentence)}
        </p>
      ))}
    </Group>
  );
}
