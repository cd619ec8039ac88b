import { href } from './address';
import { Notice } from './parts';
import { t } from './text';

/** What cannot be shown, and what to do: nothing that was saved is lost by opening the app anew. */
export function Broken({ why }: { why: string }) {
  return (
    <main class="door">
      <Notice colour="red">{t(why)}</Notice>
      <button type="button" class="button big" onClick={() => location.reload()}>
        {t('field.broken.again')}
      </button>
      <a class="button" href={href('/')}>
        {t('field.today')}
      </a>
    </main>
  );
}
