import { useState } from 'preact/hooks';
import { DemandLine } from '../demand/demand-line';
import { begin } from '../record/begin';
import { Icon } from '../shell/icons';
import { Button, Group, Notice } from '../shell/parts';
import { Screen } from '../shell/screen';
import { t } from '../shell/text';
import { day, daysBetween } from '../shell/time';
import { useKept, usePhone } from '../shell/use';
import { findHousehold, villages } from '../village/sheets';
import { called } from './called';
import { masked } from './mask';

/** One household: who, what is open, and the next visit one tap away. */
export function HouseholdScreen({ id }: { id: string }) {
  const phone = usePhone();
  const kept = useKept(villages);
  const [shown, show] = useState(false);
  if (kept === undefined) return null;
  const found = kept && findHousehold(kept, id);
  if (!found)
    return (
      <Screen title={t('field.households')} up="/households">
        <Notice colour="yellow">{t(kept ? 'field.household.unknown' : 'field.grant.over')}</Notice>
      </Screen>
    );
  const { village, household, demands } = found;
  const place = { village: village.code, household: id, door: called(household) };
  return (
    <Screen
      title={called(household)}
      up="/households"
      foot={
        <Button class="big" icon="plus" onPress={() => begin(phone, 'visit', place)}>
          {t('field.visit.add')}
        </Button>
      }
    >
      <div class="panel">
        <div class="row">
          <b class="name">{shown ? household.name : masked(household.name)}</b>
          {household.name && (
            <button type="button" class="button" aria-pressed={shown} onClick={() => show(!shown)}>
              <Icon name="eye" />
              {t(shown ? 'field.name.hide' : 'field.name.show')}
            </button>
          )}
        </div>
        <small>{village.name}</small>
        <small>
          {household.visited
            ? t(
                'field.household.visits',
                household.visits,
                day(household.visited),
                daysBetween(household.visited, Date.now()),
              )
            : t('field.visited.never')}
        </small>
        {household.officer && <small>{t('field.household.officer', household.officer)}</small>}
      </div>
      <Group title={t('field.household.demands')}>
        {demands.length === 0 && <p class="small">{t('field.household.demands.none')}</p>}
        {demands.map((one) => (
          <DemandLine key={one.id} demand={one} village={village.code} />
        ))}
      </Group>
      <Button icon="plus" onPress={() => begin(phone, 'demand', place)}>
        {t('field.demand.add')}
      </Button>
    </Screen>
  );
}
