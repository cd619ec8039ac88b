import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icons';
import { t } from './text';

const bus = new EventTarget();
const SHOWN = 15_000;

/** Says that what was just asked for could not be done: mostly the phone's storage is full. */
export function trouble(): void {
  bus.dispatchEvent(new Event('trouble'));
}

export function Trouble() {
  const [many, set] = useState(0);
  useEffect(() => {
    const look = (): void => set((before) => before + 1);
    bus.addEventListener('trouble', look);
    return () => bus.removeEventListener('trouble', look);
  }, []);
  useEffect(() => {
    if (!many) return;
    const timer = setTimeout(() => set(0), SHOWN);
    return () => clearTimeout(timer);
  }, [many]);
  if (!many) return null;
  return (
    <div class="trouble" role="alert">
      <span>
        <Icon name="warning" />
        {t('field.trouble')}
      </span>
      <button type="button" class="button" onClick={() => set(0)}>
        {t('field.trouble.seen')}
      </button>
    </div>
  );
}
