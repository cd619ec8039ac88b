import { Button, To } from '../shell/parts';
import { t } from '../shell/text';
import { clock, dayAndClock, dayOf } from '../shell/time';
import { saved } from '../shell/undo';
import { useKept, usePhone } from '../shell/use';
import { places } from '../record/lists';
import { lastVillage, restore, running, signIn, signOut } from './trip';

const now = (): string => new Date().toISOString();

/** The trip that is under way, with one tap to its end; or one tap to a new one, where one was last. */
export function TripPanel() {
  const phone = usePhone();
  const trip = useKept(running);
  const last = useKept(lastVillage);
  const villages = useKept(places);
  if (trip === undefined || last === undefined || !villages) return null;
  const out = async (): Promise<void> => {
    saved(await signOut(phone, trip!, now(), t('field.kind.trip.signed_out')), () => restore(phone, trip));
  };
  if (trip) {
    const name = villages.find((one) => one.code === trip.village)?.name ?? t('field.village');
    const began = dayOf(trip.at) === dayOf(Date.now()) ? clock(trip.at) : dayAndClock(trip.at);
    return (
      <div class="panel row">
        <span class="what">
          <b>{name}</b>
          <small>{t('field.trip.began', began)}</small>
        </span>
        <Button class="outline" onPress={out}>
          {t('field.trip.out')}
        </Button>
      </div>
    );
  }
  const next = villages.find((one) => one.code === last) ?? villages[0];
  const come = async (): Promise<void> => {
    const said = { village: next!.code, at: now(), officers: [], place: '', purpose: '' };
    saved(await signIn(phone, said, `${t('field.kind.trip.signed_in')}${t('field.dot')}${next!.name}`), () =>
      restore(phone, null),
    );
  };
  return (
    <div class="panel row">
      <span class="what">
        <b>{next?.name ?? t('field.trip.none')}</b>
        <small>
          <To to="/book">{t('field.trip.other')}</To>
        </small>
      </span>
      {next && (
        <Button class="outline" onPress={come}>
          {t('field.trip.in')}
        </Button>
      )}
    </div>
  );
}
