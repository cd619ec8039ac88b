import { useEffect, useState } from 'preact/hooks';

const BASE = '/field';

/** Where in the app one is: "/" is Today. No address ever says whom it is about by name. */
export const here = (): string => location.pathname.slice(BASE.length).replace(/\/+$/, '') || '/';

const bus = new EventTarget();
/** How often one went on within the app: as often one can go back. */
let moves = 0;
addEventListener('popstate', () => (moves = Math.max(0, moves - 1)));

export function go(to: string, replace = false): void {
  if (!replace) moves += 1;
  if (BASE + to !== location.pathname + location.search)
    history[replace ? 'replaceState' : 'pushState'](null, '', BASE + to);
  bus.dispatchEvent(new Event('moved'));
  scrollTo(0, 0);
}

/** To where one came from, or to another place where the app was opened here. */
export function back(otherwise: string): void {
  if (moves > 0) history.back();
  else go(otherwise, true);
}

export function useAddress(): string {
  const [, set] = useState('');
  useEffect(() => {
    const moved = (): void => set(location.pathname + location.search);
    addEventListener('popstate', moved);
    bus.addEventListener('moved', moved);
    return () => {
      removeEventListener('popstate', moved);
      bus.removeEventListener('moved', moved);
    };
  }, []);
  return here();
}

export const href = (to: string): string => BASE + to;

/** To the console's sign-in, and from there back to where one is. */
export const throughSignIn = (): string => `/to-field?place=${here().slice(1)}`;
