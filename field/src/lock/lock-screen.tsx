import { Icon } from '../shell/icons';
import { Notice } from '../shell/parts';
import { t } from '../shell/text';
import { useKept, usePhone } from '../shell/use';
import { AskPin } from './ask-pin';

export function LockScreen() {
  const phone = usePhone();
  const unsent = useKept((here) => here.storage.count('waiting')) ?? 0;
  const held = useKept(async (here) => here.photos.held) ?? 0;
  return (
    <main class="door">
      <Icon name="lock" />
      <h1>{t('field.lock.title')}</h1>
      {held > 0 && <Notice colour="yellow">{t('field.lock.held', held)}</Notice>}
      <AskPin title={t('field.lock.pin')} button={t('field.lock.open')} onOpen={() => phone.runner.soon(0)} />
      {unsent > 0 && <p class="small">{t('field.lock.unsent', unsent)}</p>}
    </main>
  );
}
