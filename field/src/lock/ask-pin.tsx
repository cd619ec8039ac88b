import { useEffect, useState } from 'preact/hooks';
import { own } from '../phone/own';
import { Notice } from '../shell/parts';
import { t } from '../shell/text';
import { useKept, usePhone } from '../shell/use';
import { changed } from '../phone/changed';
import { loss } from './loss';
import { FEW_TRIES, left, MOST_TRIES } from './pin';
import { PinField } from './pin-field';
import type { Opened } from './vault';

/** Asks for the PIN that is set, and says what wrong ones cost. They are counted wherever they are tried. */
export function AskPin({ title, button, onOpen }: { title: string; button: string; onOpen: () => void }) {
  const phone = usePhone();
  const [answer, setAnswer] = useState<Opened>();
  const [wait, setWait] = useState(0);
  const tries = useKept((here) => own(here.database, 'tries'));
  const { forms, photos } = useKept((here) => loss(here.database)) ?? { forms: 0, photos: 0 };
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
    if (found === 'open') onOpen();
  };
  const more = MOST_TRIES - (tries?.count ?? 0);
  const few = more <= FEW_TRIES;
  const cost = t('field.lock.forgotten', MOST_TRIES, forms, photos);
  return (
    <>
      {(answer === 'wrong' || few) && (
        <Notice colour="red">
          <p>{t(answer === 'wrong' ? 'field.lock.wrong' : 'field.lock.few', more)}</p>
          {few && <p>{cost}</p>}
        </Notice>
      )}
      {wait > 0 && <Notice colour="yellow">{t('field.lock.wait', wait)}</Notice>}
      <PinField title={title} disabled={wait > 0} onDone={open} button={button} />
      {!few && <p class="small">{cost}</p>}
    </>
  );
}
