import { t } from './text';
import { useKept, useOnline, usePhone } from './use';

/** Whether there is a line, and how much still has to go. */
export function Net() {
  const phone = usePhone();
  const online = useOnline();
  const waiting = useKept((here) => here.storage.count('waiting')) ?? 0;
  const running = useKept(async (here) => here.runner.running);
  const outcome = useKept(async (here) => here.runner.outcome);
  const reached = online && outcome !== 'offline';
  const shut = outcome === 'signIn' || outcome === 'barred';
  const state = shut ? 'field.net.signIn' : reached ? 'field.net.online' : 'field.net.none';
  const words = [
    running && waiting ? t('field.net.sending') : t(state),
    waiting ? t('field.net.waiting', waiting) : '',
  ];
  return (
    <button
      type="button"
      class={`net ${reached && !waiting ? 'ok' : ''}`}
      onClick={() => void phone.runner.run()}
      aria-label={t('field.net.label', words.filter(Boolean).join(t('field.dot')))}
    >
      {words.filter(Boolean).join(t('field.dot'))}
    </button>
  );
}
