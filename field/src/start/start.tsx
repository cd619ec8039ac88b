import { useEffect, useState } from 'preact/hooks';
import { ChoosePin } from './choose-pin';
import { enrol, whoIsSignedIn, type Refused } from './enrol';
import { SignIn } from './sign-in';
import { Button, Notice, Text } from '../shell/parts';
import { t } from '../shell/text';
import { usePhone } from '../shell/use';
import { Waiting } from '../shell/waiting';
import type { Named } from '../sync/answers';
import { changed } from '../phone/changed';
import { keep } from '../phone/own';

/** The first minutes: sign in, name this phone, choose a PIN. Then the server knows it, and the villages are chosen. */
export function Start() {
  const phone = usePhone();
  const [who, setWho] = useState<Named | null | undefined>();
  const [name, setName] = useState('');
  const [named, setNamed] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  useEffect(() => void whoIsSignedIn(phone).then(setWho), [phone]);
  if (who === undefined) return <Waiting why="field.start.asking" />;
  if (who === null) return <SignIn onAgain={async () => setWho(await whoIsSignedIn(phone))} />;
  const finish = async (pin: string): Promise<void> => {
    await keep(phone.database, 'name', name.trim());
    // The PIN first: once the server knows the phone the screens are there.
    await phone.vault.set(pin);
    const answer = await enrol(phone, name.trim());
    if (answer) return setRefused(answer);
    // A phone may throw away what nobody has opened for long: the app asks it not to, before the first run, which on a
    // thin line is not over when the officer goes on or closes the app.
    void navigator.storage?.persist?.();
    await phone.runner.run();
    changed();
  };
  if (!named)
    return (
      <main class="door">
        <h1>{t('field.start.title')}</h1>
        <p>{t('field.start.who', who.name)}</p>
        <Text title={t('field.start.name')} hint={t('field.start.name.hint')} value={name} onChange={setName} />
        <Button class="big" disabled={!name.trim()} onPress={() => setNamed(true)}>
          {t('field.start.next')}
        </Button>
      </main>
    );
  return (
    <ChoosePin onDone={finish}>
      {refused && <Notice colour="red">{t(`field.start.refused.${refused}`)}</Notice>}
    </ChoosePin>
  );
}
