import { useState } from 'preact/hooks';
import { ChoosePin } from '../start/choose-pin';
import { chooseProgramme, programmeOf } from '../record/begin';
import { own } from '../phone/own';
import { AskPin } from '../lock/ask-pin';
import { loss } from '../lock/loss';
import { Button, Chips, Group, Notice, To } from '../shell/parts';
import { Screen } from '../shell/screen';
import { language, speak, t, type Language } from '../shell/text';
import { theme, wear, type Theme } from '../shell/theme';
import { dayAndClock } from '../shell/time';
import { useKept, usePhone } from '../shell/use';
import { changed } from '../phone/changed';
import type { Briefing } from '../sync/answers';
import { GRANT, off, since, WRONG } from '../lock/grant';
import { trouble } from '../shell/trouble';

/** How the app looks, what is kept here, and how this phone stands. */
export function SettingsScreen() {
  const phone = usePhone();
  const briefing = useKept((here) => here.cache.read<Briefing>('briefing'));
  const programme = useKept(programmeOf);
  const [pin, setPin] = useState<'old' | 'new'>();
  const [look, setLook] = useState(theme());
  // A phone that lies open on a table is not everybody's.
  if (pin === 'old')
    return (
      <main class="door">
        <h1>{t('field.settings.pin')}</h1>
        <AskPin title={t('field.pin.old')} button={t('field.start.next')} onOpen={() => setPin('new')} />
        <Button onPress={() => setPin(undefined)}>{t('field.back')}</Button>
      </main>
    );
  if (pin === 'new')
    return (
      <ChoosePin
        onDone={async (chosen) => {
          await phone.changePin(chosen);
          setPin(undefined);
        }}
      />
    );
  const talk = (chosen: Language): void => {
    speak(chosen);
    document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
    changed();
    location.reload();
  };
  return (
    <Screen title={t('field.settings')} up="/">
      <Chips
        title={t('field.settings.language')}
        one
        on={[language()]}
        choices={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        onChange={([chosen]) => chosen && talk(chosen as Language)}
      />
      <Chips
        title={t('field.settings.theme')}
        one
        on={[look]}
        choices={['plain', 'sunlight'].map((value) => ({ value, label: t(`field.theme.${value}`) }))}
        onChange={([chosen]) => {
          if (!chosen) return;
          wear(chosen as Theme);
          setLook(chosen as Theme);
        }}
      />
      {briefing && briefing.programmes.length > 0 && (
        <Chips
          title={t('field.programme')}
          one
          on={programme ? [programme] : []}
          choices={briefing.programmes.map((one) => ({ value: one.id, label: one.title }))}
          onChange={([chosen]) => chooseProgramme(phone, chosen ?? '').catch(trouble)}
        />
      )}
      <Group title={t('field.settings.kept')}>
        <div class="stack">
          <To to="/villages" class="button">
            {t('field.villages')}
          </To>
          <Button onPress={() => setPin('old')}>{t('field.settings.pin')}</Button>
          <Button icon="lock" onPress={() => phone.lock()}>
            {t('field.settings.lock')}
          </Button>
          <Erase />
          <To to="/outbox/hand-over" class="button">
            {t('field.carry')}
          </To>
          <To to="/outbox/take-over" class="button">
            {t('field.take')}
          </To>
        </div>
      </Group>
      <State />
    </Screen>
  );
}

/** Before the phone is given away: what can be read goes and the session ends, what waits to be sent stays. */
function Erase() {
  const phone = usePhone();
  const [sure, setSure] = useState(false);
  const { forms, photos } = useKept((here) => loss(here.database)) ?? { forms: 0, photos: 0 };
  const erase = async (): Promise<void> => {
    if (!sure) return setSure(true);
    await phone.erase();
  };
  return (
    <>
      {sure && <Notice colour="red">{t('field.settings.erase.cost', forms, photos)}</Notice>}
      <Button onPress={erase}>{t(sure ? 'field.settings.erase.sure' : 'field.settings.erase')}</Button>
    </>
  );
}

function State() {
  const name = useKept((phone) => own(phone.database, 'name'));
  const contact = useKept((phone) => phone.storage.read('contact'));
  const clock = useKept((phone) => phone.clock());
  const lasting = useKept(async () => (await navigator.storage?.persisted?.()) ?? false);
  const granted = useKept((phone) => phone.granted());
  const left = granted && clock ? Math.max(0, Math.floor((GRANT - since(granted, ...clock)) / 3600_000)) : 0;
  const wrong = contact ? off(contact) : 0;
  return (
    <Group title={t('field.phone')}>
      <div class="panel">
        <p>{name}</p>
        <p class="small">{contact ? t('field.phone.contact', dayAndClock(contact.at)) : t('field.mine.never')}</p>
        <p class="small">{t('field.phone.left', left)}</p>
        {wrong > WRONG && <p class="small">{t('field.phone.clock', wrong)}</p>}
      </div>
      {lasting === false && (
        <Notice colour="yellow">
          <p>{t('field.phone.lasting')}</p>
          <Button
            onPress={async () => {
              await navigator.storage?.persist?.();
              changed();
            }}
          >
            {t('field.phone.last')}
          </Button>
        </Notice>
      )}
    </Group>
  );
}
