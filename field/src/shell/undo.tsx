import { useEffect, useState } from 'preact/hooks';
import { undo, type Finished } from '../record/finish';
import { go } from './address';
import { Icon } from './icons';
import { Button } from './parts';
import { t } from './text';
import { usePhone } from './use';

const bus = new EventTarget();
let last: { finished: Finished; then?: () => Promise<void> } | undefined;

/** Says that a form is saved; for a while it can be taken back. `then` puts back what else was changed with it. */
export function saved(finished: Finished, then?: () => Promise<void>): void {
  last = { finished, ...(then ? { then } : {}) };
  bus.dispatchEvent(new Event('saved'));
}

export function Undo() {
  const phone = usePhone();
  const [shown, show] = useState(last);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const look = (): void => {
      setLate(false);
      show(last);
    };
    bus.addEventListener('saved', look);
    return () => bus.removeEventListener('saved', look);
  }, []);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(
      () => show((last = undefined)),
      Math.max(0, shown.finished.until - Date.now()) + (late ? 5000 : 0),
    );
    return () => clearTimeout(timer);
  }, [shown, late]);
  if (!shown) return null;
  const back = async (): Promise<void> => {
    const { finished, then } = shown;
    if (await undo(phone, finished)) {
      await then?.();
      show((last = undefined));
      if (finished.draft) go(`/record/${finished.draft.id}`);
    } else setLate(true);
  };
  return (
    <div class="saved" role="status">
      <span>
        <Icon name="check" />
        {late ? t('field.undo.late') : t('field.saved')}
      </span>
      {!late && <Button onPress={back}>{t('field.undo')}</Button>}
    </div>
  );
}
