import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { go, href } from './address';
import { Icon, type IconName } from './icons';
import { t } from './text';
import { trouble } from './trouble';

type Inside = { readonly children: ComponentChildren };

/** A link within the app; a new window still opens it. */
export function To({ to, children, ...more }: Inside & { to: string; class?: string; 'aria-current'?: 'page' }) {
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={href(to)} onClick={follow} {...more}>
      {children}
    </a>
  );
}

interface Press {
  readonly onPress: () => unknown;
  readonly disabled?: boolean;
  readonly class?: string;
  readonly icon?: IconName;
  readonly label?: string;
}

/** A second press while the first is at work does nothing; what goes wrong is said. */
export function Button({ onPress, disabled = false, icon, label, children, ...more }: Press & Partial<Inside>) {
  const [busy, setBusy] = useState(false);
  // Two presses may come before the screen is drawn once.
  const pressed = useRef(false);
  const press = async (): Promise<void> => {
    if (pressed.current) return;
    setBusy((pressed.current = true));
    try {
      await onPress();
    } catch {
      trouble();
    } finally {
      setBusy((pressed.current = false));
    }
  };
  return (
    <button
      type="button"
      disabled={disabled}
      aria-label={label}
      aria-busy={busy}
      onClick={() => void press()}
      class={`button ${more.class ?? ''}`}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export function Group({ title, children, hint }: Inside & { title: string; hint?: string }) {
  const id = useId();
  return (
    <section class="group" role="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint && <p class="small">{hint}</p>}
      {children}
    </section>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Chips of which several may be on, or one alone. */
export function Chips({
  title,
  choices,
  on,
  onChange,
  one = false,
  hint,
  children,
}: Partial<Inside> & {
  title: string;
  choices: readonly Choice[];
  on: readonly string[];
  onChange: (on: string[]) => void;
  one?: boolean;
  hint?: string;
}) {
  const toggle = (value: string): void => {
    if (on.includes(value)) onChange(on.filter((other) => other !== value));
    else onChange(one ? [value] : [...on, value]);
  };
  return (
    <Group title={title} {...(hint ? { hint } : {})}>
      <div class="chips">
        {choices.map((choice) => (
          <Chip key={choice.value} on={on.includes(choice.value)} onPress={() => toggle(choice.value)}>
            {choice.label}
          </Chip>
        ))}
        {children}
      </div>
    </Group>
  );
}

export function Chip({ on, onPress, icon, children }: Inside & { on: boolean; onPress: () => void; icon?: IconName }) {
  return (
    <button type="button" class="chip" aria-pressed={on} onClick={onPress}>
      {on ? <Icon name="check" /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A number without a keyboard: one less, one more, and the usual ones as chips. */
export function Stepper({
  title,
  value,
  onChange,
  usual = [],
  most = 9999,
  least = 0,
}: {
  title: string;
  value: number;
  onChange: (value: number) => void;
  usual?: readonly number[];
  most?: number;
  least?: number;
}) {
  const id = useId();
  const set = (to: number): void => onChange(Math.max(least, Math.min(most, Number.isFinite(to) ? Math.trunc(to) : 0)));
  return (
    <div class="stepper" role="group" aria-labelledby={`${id}-title`}>
      <label id={`${id}-title`} for={id}>
        {title}
      </label>
      <div class="row">
        <Button class="round" icon="minus" label={t('field.less', title)} onPress={() => set(value - 1)} />
        <input
          id={id}
          inputMode="numeric"
          autocomplete="off"
          value={value}
          onInput={(event) => set(Number(event.currentTarget.value.replaceAll(/\D/g, '')))}
        />
        <Button class="round" icon="plus" label={t('field.more', title)} onPress={() => set(value + 1)} />
      </div>
      {usual.length > 0 && (
        <div class="chips">
          {usual.map((number) => (
            <Chip key={number} on={value === number} onPress={() => set(number)}>
              {number}
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}

export function Text({
  title,
  value,
  onChange,
  hint,
  long = false,
  type = 'text',
  placeholder,
}: {
  title: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  long?: boolean;
  type?: 'text' | 'search' | 'datetime-local';
  placeholder?: string;
}) {
  const id = useId();
  const about = { id, value, placeholder, 'aria-describedby': hint ? `${id}-hint` : undefined } as const;
  return (
    <div class="field">
      <label for={id}>{title}</label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {long ? (
        <textarea {...about} rows={3} maxLength={4000} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...about}
          {...({ type } as { type: 'text' })}
          autocomplete="off"
          maxLength={200}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

export type Colour = 'red' | 'yellow' | 'green' | 'grey';
const SIGNS: Record<Colour, IconName | undefined> = {
  red: 'warning',
  yellow: 'clock',
  green: 'check',
  grey: undefined,
};

/** A state in words, with a sign: never by its colour alone. */
export function Light({ colour, children }: Inside & { colour: Colour }) {
  const sign = SIGNS[colour];
  return (
    <span class={`light ${colour}`}>
      {sign && <Icon name={sign} />}
      {children}
    </span>
  );
}

export function Notice({ colour, children }: Inside & { colour: 'red' | 'yellow' | 'blue' | 'green' }) {
  return (
    <div class={`notice ${colour}`} role={colour === 'red' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
