import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isWeak } from '../lock/pin';
import { PinField } from '../lock/pin-field';
import { Icon } from '../shell/icons';
import { Notice } from '../shell/parts';
import { t } from '../shell/text';

/** A PIN, twice. */
export function ChoosePin({
  onDone,
  children,
}: {
  onDone: (pin: string) => Promise<void>;
  children?: ComponentChildren;
}) {
  const [first, setFirst] = useState<string>();
  const [wrong, setWrong] = useState<'weak' | 'other'>();
  const take = async (pin: string): Promise<void> => {
    setWrong(undefined);
    if (first === undefined) {
      if (isWeak(pin)) return setWrong('weak');
      return setFirst(pin);
    }
    setFirst(undefined);
    if (pin === first) await onDone(pin);
    else setWrong('other');
  };
  const step = first === undefined ? 'field.pin.first' : 'field.pin.second';
  return (
    <main class="door">
      <Icon name="lock" />
      <h1>{t('field.pin.title')}</h1>
      <p>{t('field.pin.why')}</p>
      {wrong && <Notice colour="red">{t(`field.pin.${wrong}`)}</Notice>}
      {children}
      <PinField title={t(step)} onDone={take} button={t('field.start.next')} />
    </main>
  );
}
