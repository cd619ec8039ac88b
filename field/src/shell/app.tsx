import { useEffect, useState } from 'preact/hooks';
import { LockScreen } from '../lock/lock-screen';
import { useAutoLock } from '../lock/auto-lock';
import { Start } from '../start/start';
import { NewPin } from '../start/new-pin';
import { VillageChoice } from '../village/village-choice';
import { KEPT } from '../sync/bring';
import { useAddress } from './address';
import { Boundary } from './boundary';
import { Places } from './places';
import { Button } from './parts';
import { t } from './text';
import { Trouble } from './trouble';
import { Undo } from './undo';
import { useKept } from './use';
import { keepOnPhone, renew } from './version';
import { Waiting } from './waiting';

/** What stands before the screens: a phone nobody has enrolled, no PIN yet, or the lock. */
export function App() {
  const standing = useKept((phone) => phone.standing());
  const [ready, setReady] = useState(false);
  useEffect(() => keepOnPhone(() => setReady(true)), []);
  useAutoLock();
  return (
    <>
      {ready && (
        <div class="renew" role="status">
          <span>{t('field.version.ready')}</span>
          <Button onPress={renew}>{t('field.version.reload')}</Button>
        </div>
      )}
      <Trouble />
      {standing === undefined && <Waiting why="field.waits" />}
      {standing === 'new' && <Start />}
      {standing === 'pin' && <NewPin />}
      {standing === 'locked' && <LockScreen />}
      {standing === 'open' && <Inside />}
    </>
  );
}

function Inside() {
  const address = useAddress();
  const chosen = useKept(async (phone) => (await phone.cache.read<number[]>(KEPT)) ?? null);
  const known = useKept(async (phone) => (await phone.storage.read('known')) ?? null);
  if (chosen === undefined || known === undefined) return <Waiting why="field.waits" />;
  // A phone that was shut out has nothing to choose from; what it has not sent can still be seen.
  if (chosen === null && !known?.revoked) return <VillageChoice first />;
  return (
    <>
      <Boundary key={address}>
        <Places />
      </Boundary>
      <Undo />
    </>
  );
}
