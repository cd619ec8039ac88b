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

/** After too many wrong PINs: the officer whose phone it is sets a new one, and the villages come down again. */
export function NewPin() {
  const phone = usePhone();
  const [who, setWho] = useState<Named | null | undefined>();
  const officer = useKept((here) => here.storage.read('officer'));
  const unsent = useKept((here) => here.storage.rows('waiting'))?.length ?? 0;
  const lost = useKept((here) => own(here.database, 'lost')) ?? 0;
  useEffect(() => void whoIsSignedIn(phone).then(setWho), [phone]);
  if (who === undefined) return <Waiting why="field.start.asking" />;
  if (who === null) return <SignIn onAgain={async () => setWho(await whoIsSignedIn(phone))} />;
  if (officer !== who.id)
    return (
      <main class="door">
        <Notice colour="red">{t('field.start.refused.taken')}</Notice>
      </main>
    );
  const set = async (pin: string): Promise<void> => {
    await phone.vault.set(pin);
    await phone.runner.run();
    changed();
  };
  return (
    <ChoosePin onDone={set}>
      <Notice colour="yellow">{t('field.pin.erased', unsent, lost)}</Notice>
    </ChoosePin>
  );
}
