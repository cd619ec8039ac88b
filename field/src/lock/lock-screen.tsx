import { useEffect, useState } from 'preact/hooks';
import { own } from '../phone/own';
import { Icon } from '../shell/icons';
import { Notice } from '../shell/parts';
import { t } from '../shell/text';
import { useKept, usePhone } from '../shell/use';
import { changed } from '../phone/changed';
import { left, MOST_TRIES } from './pin';
import { PinField } from './pin-field';
import type { Opened } from './vault';

export function LockScreen() {
  const phone = usePhone();
  const [answer, setAnswer] = useState<Opened>();
  const [wait, setWait] = useState(0);
  const tries = useKept((here) => own(here.database, 'tries'));
  const unsent = useKept((here) => here.storage.count('waiting')) ?? 0;
  const photos = useKept(async (here) => (await here.photos.pending()).length) ?? 0;
  useEffect(() => {
    const look = (): void => setWait(Math.ceil(left(tries, Date.now()) / 1000));
    look();
    const timer = setInterval(look, 500);
    return () => clearInterval(timer);
  }, [tries]);
  const open = async (pin: string): Promise<void> => {
    const found = await phone.vault.open(pin);
    setAnswer(found);
    changed();
    if (found === 'open') phone.runner.soon(0);
  };
  return (
    <main class="door">
      <Icon name="lock" />
      <h1>{t('field.lock.title')}</h1>
      {answer === 'wrong' && <Notice colour="red">{t('field.lock.wrong', MOST_TRIES - (tries?.count ?? 0))}</Notice>}
      {wait > 0 && <Notice colour="yellow">{t('field.lock.wait', wait)}</Notice>}
      <PinField title={t('field.lock.pin')} disabled={wait > 0} onDone={open} button={t('field.lock.open')} />
      {unsent > 0 && <p class="small">{t('field.lock.unsent', unsent)}</p>}
      <p class="small">{t('field.lock.forgotten', MOST_TRIES, photos)}</p>
    </main>
  );
}
