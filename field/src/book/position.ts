import { t } from '../shell/text';

/**
 * Where the phone says it is, as text saying whose word that is; undefined where it may not say, or does not know.
 */
export function position(): Promise<string | undefined> {
  return new Promise((done) => {
    if (!('geolocation' in navigator)) return done(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => done(t('field.trip.claimed', coords.latitude.toFixed(4), coords.longitude.toFixed(4))),
      () => done(undefined),
      { timeout: 10_000, maximumAge: 60_000 },
    );
  });
}
