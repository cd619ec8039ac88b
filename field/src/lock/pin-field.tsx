import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../shell/parts';
import { isPin } from './pin';
import { trouble } from '../shell/trouble';

/** Asks for a PIN by the number keyboard; what was typed is gone as soon as it is handed on. */
export function PinField({
  title,
  button,
  onDone,
  disabled = false,
}: {
  title: string;
  button: string;
  onDone: (pin: string) => Promise<void> | void;
  disabled?: boolean;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState('');
  useEffect(() => input.current?.focus(), [title]);
  const done = async (): Promise<void> => {
    if (!isPin(pin) || disabled) return;
    setPin('');
    await onDone(pin);
  };
  return (
    <form
      class="pin"
      onSubmit={(event) => {
        event.preventDefault();
        done().catch(trouble);
      }}
    >
      <label for={id}>{title}</label>
      <input
        id={id}
        ref={input}
        type="password"
        inputMode="numeric"
        autocomplete="off"
        maxLength={12}
        value={pin}
        disabled={disabled}
        onInput={(event) => setPin(event.currentTarget.value.replaceAll(/\D/g, ''))}
      />
      <Button class="big" disabled={disabled || !isPin(pin)} onPress={done}>
        {button}
      </Button>
    </form>
  );
}
