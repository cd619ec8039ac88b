import { useState } from 'preact/hooks';
import { Lines } from '../outbox/lines';
import { go } from '../shell/address';
import { Button, Chip, Chips, Group, Notice, Text } from '../shell/parts';
import { Screen } from '../shell/screen';
import { t } from '../shell/text';
import { dayAndClock, fromField, possible } from '../shell/time';
import { saved } from '../shell/undo';
import { useKept, usePhone } from '../shell/use';
import type { Named } from '../sync/answers';
import { COLLEAGUES } from '../sync/bring';
import { places } from '../record/lists';
import { position } from './position';
import { lastVillage, restore, running, signIn, signOut } from './trip';

const now = (): string => new Date().toISOString();

/** The book: in, out, and both afterwards. The place is offered and may be left out. */
export function BookScreen() {
  const phone = usePhone();
  const villages = useKept(places);
  const colleagues = useKept((here) => here.cache.read<Named[]>(COLLEAGUES)) ?? [];
  const trip = useKept(running);
  const last = useKept(lastVillage);
  const ahead = useKept(async (here) => (await here.storage.read('contact'))?.ahead);
  const signings =
    useKept(async (here) => (await here.storage.rows()).filter((row) => row.kind.startsWith('trip.'))) ?? [];
  const [chosen, choose] = useState<number>();
  const [at, setAt] = useState('');
  const [pressed, setPressed] = useState(false);
  const [place, setPlace] = useState('');
  const [officers, setOfficers] = useState<string[]>([]);
  if (!villages || trip === undefined)
    return (
      <Screen title={t('field.book')} up="/">
        {null}
      </Screen>
    );
  const village = chosen ?? (villages.find((one) => one.code === last) ?? villages[0])?.code;
  const named = (code: number): string => villages.find((one) => one.code === code)?.name ?? String(code);
  const time = (): string => (at ? fromField(at) : now());
  const never = at !== '' && !possible(fromField(at), ahead);
  const come = async (): Promise<void> => {
    setPressed(true);
    if (never) return;
    const said = { village: village!, at: time(), officers, place, purpose: '' };
    const caption = `${t('field.kind.trip.signed_in')}${t('field.dot')}${named(village!)}`;
    saved(await signIn(phone, said, caption), () => restore(phone, null));
    go('/', true);
  };
  const leave = async (): Promise<void> => {
    setPressed(true);
    if (never) return;
    saved(await signOut(phone, trip!, time(), t('field.kind.trip.signed_out')), () => restore(phone, trip));
    go('/', true);
  };
  return (
    <Screen
      title={t('field.book')}
      up="/"
      foot={
        trip ? (
          <Button class="big" onPress={leave}>
            {t('field.trip.out')}
          </Button>
        ) : (
          <Button class="big" disabled={!village} onPress={come}>
            {t('field.trip.in')}
          </Button>
        )
      }
    >
      {trip && <p class="lead">{t('field.trip.there', named(trip.village), dayAndClock(trip.at))}</p>}
      {!trip && (
        <>
          <Chips
            title={t('field.village')}
            one
            on={village ? [String(village)] : []}
            onChange={([code]) => choose(code ? Number(code) : undefined)}
            choices={villages.map((one) => ({ value: String(one.code), label: one.name }))}
          />
          <Group title={t('field.trip.place')} hint={t('field.trip.place.hint')}>
            <div class="chips">
              {['committee', 'field', 'homes'].map((one) => (
                <Chip
                  key={one}
                  on={place === t(`field.place.${one}`)}
                  onPress={() => setPlace(t(`field.place.${one}`))}
                >
                  {t(`field.place.${one}`)}
                </Chip>
              ))}
              <Chip on={false} icon="place" onPress={() => void position().then((found) => found && setPlace(found))}>
                {t('field.trip.position')}
              </Chip>
            </div>
            <Text title={t('field.trip.place.typed')} value={place} onChange={setPlace} />
          </Group>
          {colleagues.length > 0 && (
            <Chips
              title={t('field.colleagues')}
              on={officers}
              onChange={setOfficers}
              choices={colleagues.map((one) => ({ value: one.id, label: one.name }))}
            />
          )}
        </>
      )}
      <Text
        title={t('field.trip.late')}
        hint={t('field.trip.late.hint')}
        type="datetime-local"
        value={at}
        onChange={setAt}
      />
      {pressed && never && <Notice colour="red">{t('field.flaw.time')}</Notice>}
      <Lines title={t('field.book.last')} rows={[...signings].reverse()} none={t('field.accepted.none')} />
    </Screen>
  );
}
