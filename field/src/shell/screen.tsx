import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAddress, back } from './address';
import { Icon, type IconName } from './icons';
import { Net } from './net';
import { Button, To } from './parts';
import { t } from './text';

const PLACES: readonly [string, IconName, string][] = [
  ['/', 'today', 'field.nav.today'],
  ['/households', 'households', 'field.nav.households'],
  ['/record', 'record', 'field.nav.record'],
  ['/outbox', 'outbox', 'field.nav.outbox'],
];

interface Parts {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The one thing to do here, always within reach of the thumb. */
  readonly foot?: ComponentChildren;
  /** Where back leads where there is no way back; without it the screen is one of the four. */
  readonly up?: string | null;
  readonly aside?: ComponentChildren;
}

export function Screen({ title, children, foot, up, aside }: Parts) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div class="screen">
      <header class="bar">
        {typeof up === 'string' && <Button class="bare" icon="back" label={t('field.back')} onPress={() => back(up)} />}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {aside ?? <Net />}
        {up === undefined && (
          <To to="/settings" class="bare button">
            <Icon name="gear" />
            <span class="unseen">{t('field.settings')}</span>
          </To>
        )}
      </header>
      <main class={foot ? 'with-foot' : ''}>{children}</main>
      <div class="below">
        {foot && (
          <section class="foot" aria-label={t('field.nav.do')}>
            {foot}
          </section>
        )}
        {up === undefined && <Nav />}
      </div>
    </div>
  );
}

function Nav() {
  const address = useAddress();
  return (
    <nav aria-label={t('field.nav')}>
      {PLACES.map(([to, icon, name]) => (
        <To key={to} to={to} {...(isAt(address, to) ? { 'aria-current': 'page' as const } : {})}>
          <Icon name={icon} />
          {t(name)}
        </To>
      ))}
    </nav>
  );
}

const isAt = (address: string, to: string): boolean => address === to || (to !== '/' && address.startsWith(`${to}/`));
