import type { ComponentChildren } from 'preact';
import { throughSignIn } from '../shell/address';
import { Button, Notice } from '../shell/parts';
import { t } from '../shell/text';

/** Its own browser keeps nothing, and has no camera for us. */
const IN_WECHAT = /MicroMessenger/;

/** The console's own sign-in, with all its ways of proving who one is; it leads back here. */
export function SignIn({ onAgain, children }: { onAgain: () => Promise<void>; children?: ComponentChildren }) {
  return (
    <main class="door">
      <h1>{t('field.name')}</h1>
      <p>{t('field.start.promise')}</p>
      {IN_WECHAT.test(navigator.userAgent) && <Notice colour="red">{t('field.start.wechat')}</Notice>}
      {children}
      <a class="button big" href={throughSignIn()}>
        {t('field.start.signIn')}
      </a>
      <Button onPress={onAgain}>{t('field.start.again')}</Button>
      <p class="small">{t('field.start.network')}</p>
    </main>
  );
}
