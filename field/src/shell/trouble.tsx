import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icons';
import { t } from './text';

const bus = new EventTarget();
const SHOWN = 15_000;

/** Says that what was just asked for could not be done: mostly the phone's storage is full. */
export function trouble(): void {
  say('field.trouble');
}

/** The same in words of its own, for what no screen says that is still there. */
export function say(why: string): void {
  bus.dispatchEvent(new CustomEvent('trouble', { detail: why }));
}

export function Trouble() {
  const [shown, set] = useState<{ why: string }>();
  useEffect(() => {
    const look = (event: Event): void => set({ why: (event as CustomEvent<string>).detail });
    bus.addEventListener('trouble', look);
    return () => bus.removeEventListener('trouble', look);
  }, []);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => set(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [shown]);
  if (!shown) return null;
  return (
    <div class="trouble" role="alert">
      <span>
        <Icon name="warning" />
        {t(shown.why)}
      </span>
      <button type="button" class="button" onClick={() => set(undefined)}>
        {t('field.trouble.seen')}
      </button>
    </div>
  );
}
