import { useMemo, useState } from 'preact/hooks';
import { lastVillage } from '../book/trip';
import { Screen } from '../shell/screen';
import { Chip, Light, Notice, To } from '../shell/parts';
import { Icon } from '../shell/icons';
import { t } from '../shell/text';
import { daysBetween } from '../shell/time';
import { useKept, usePhone } from '../shell/use';
import type { Household } from '../sync/answers';
import { villages } from '../village/sheets';
import type { Phone } from '../phone/phone';
import { begin } from '../record/begin';
import type { Draft } from '../record/draft';
import { go } from '../shell/address';
import { called } from './called';
import { masked } from './mask';
import { LongList } from './rows-list';
import { search } from './search';
import { trouble } from '../shell/trouble';

/** Everybody who lives there. With `?visit` a tap begins a visit, with `?for` it goes into the form of that id. */
export function HouseholdsScreen() {
  const phone = usePhone();
  const kept = useKept(villages);
  const last = useKept(lastVillage);
  const asks = new URLSearchParams(location.search);
  const form = asks.get('for');
  const visiting = asks.has('visit') || form !== null;
  const [chosen, choose] = useState<number>();
  const [asked, ask] = useState('');
  const village = kept?.find((one) => one.code === (chosen ?? last)) ?? kept?.[0];
  const found = useMemo(() => search(village?.sheet?.households ?? [], asked), [village, asked]);
  const take = (one: Household): Promise<void> => {
    const place = { village: village!.code, household: one.id, door: called(one) };
    return form === null ? begin(phone, 'visit', place) : put(phone, form, place);
  };
  const row = (one: Household) => {
    const inside = <Line household={one} />;
    return visiting ? (
      <button type="button" class="line" onClick={() => take(one).catch(trouble)}>
        {inside}
      </button>
    ) : (
      <To to={`/households/${one.id}`} class="line">
        {inside}
      </To>
    );
  };
  return (
    <Screen title={t(visiting ? 'field.households.whom' : 'field.households')}>
      {kept === null && <Notice colour="yellow">{t('field.grant.over')}</Notice>}
      {kept && kept.length > 1 && (
        <div class="chips" role="group" aria-label={t('field.village')}>
          {kept.map((one) => (
            <Chip key={one.code} on={one === village} onPress={() => choose(one.code)}>
              {one.name}
            </Chip>
          ))}
        </div>
      )}
      <div class="find">
        <label class="unseen" for="find">
          {t('field.households.find')}
        </label>
        <input
          id="find"
          type="search"
          autocomplete="off"
          value={asked}
          placeholder={t('field.households.find')}
          onInput={(event) => ask(event.currentTarget.value)}
        />
        <To to="/households/scan" class="button">
          <Icon name="scan" />
          {t('field.scan')}
        </To>
      </div>
      {village && !village.sheet && <Notice colour="yellow">{t('field.households.none')}</Notice>}
      {village?.sheet && (
        <p class="small" role="status">
          {t('field.households.count', found.length)}
        </p>
      )}
      <LongList items={found} row={row} label={t('field.households')} />
      {visiting && form === null && (
        <button
          type="button"
          class="button"
          onClick={() => begin(phone, 'visit', village ? { village: village.code } : {}).catch(trouble)}
        >
          {t('field.households.unlisted')}
        </button>
      )}
    </Screen>
  );
}

async function put(phone: Phone, form: string, place: Partial<Draft>): Promise<void> {
  const draft = await phone.drafts.read(form);
  if (draft) await phone.drafts.save({ ...draft, ...place });
  go(`/record/${form}`, true);
}

export function Line({ household }: { household: Household }) {
  const { visited, open, name } = household;
  const last = visited ? t('field.visited', daysBetween(visited, Date.now())) : t('field.visited.never');
  return (
    <span class="what">
      <b>{called(household)}</b>
      {name && (
        <span>
          {t('field.dot')}
          {masked(name)}
        </span>
      )}
      <small>
        {last}
        {open > 0 && t('field.dot') + t('field.open', open)}
      </small>
      {household.mine && <Light colour="grey">{t('field.mine')}</Light>}
    </span>
  );
}
