import { useEffect, useState } from 'preact/hooks';
import { ChoosePin } from './choose-pin';
import { whoIsSignedIn } from './enrol';
import { SignIn } from './sign-in';
import { changed } from '../phone/changed';
import { Notice } from '../shell/parts';
import { t } from '../shell/text';
import { useKept, usePhone } from '../shell/use';
import { Waiting } from '../shell/waiting';
import type { Named } from '../sync/answers';
import { own } from '../phone/own';

/** After an erasure: the officer whose phone it is signs in anew, sets a PIN, and the villages come down again. */
export function NewPin() {
  const phone = usePhone();
  const [who, setWho] = useState<Named | null | undefined>();
  const officer = useKept((here) => here.storage.read('officer'));
  const unsent = useKept((here) => here.storage.count('waiting')) ?? 0;
  const { forms, photos } = useKept((here) => own(here.database, 'erased')) ?? { forms: 0, photos: 0 };
  const leaving = useKept((here) => own(here.database, 'leaving')) ?? false;
  const ask = async (): Promise<void> => setWho(await whoIsSignedIn(phone));
  useEffect(() => {
    void ask();
    // Without a network the session of before could not be ended. Whoever is choosing a PIN goes on.
    const again = async (): Promise<void> => {
      const found = await whoIsSignedIn(phone);
      setWho((before) => found ?? before ?? null);
    };
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [phone]);
  if (who === undefined) return <Waiting why="field.start.asking" />;
  const erased = <Notice colour="yellow">{t('field.pin.erased', unsent, forms, photos)}</Notice>;
  if (who === null)
    return (
      <SignIn onAgain={ask}>
        {erased}
        {leaving && <Notice colour="red">{t('field.start.leaving')}</Notice>}
      </SignIn>
    );
  if (officer !== who.id)
    return (
      <main class="door">
        <Notice colour="red">{t('field.start.refused.taken')}</Notice>
      </main>
    );
  const set = async (pin: string): Promise<void> => {
    // Another window may have erased once more.
    if (await own(phone.database, 'leaving')) return ask();
    await phone.vault.set(pin);
    await phone.runner.run();
    changed();
  };
  return <ChoosePin onDone={set}>{erased}</ChoosePin>;
}
