import { useEffect } from 'preact/hooks';
import { usePhone } from '../shell/use';

const IDLE = 5 * 60_000;
const HIDDEN = 2 * 60_000;

interface Seen {
  readonly touched: number;
  /** Since when the app is out of sight; 0 where it is not. */
  readonly hidden: number;
  /** The camera, or the list of files, is open before it: whoever takes a photo comes back. */
  readonly choosing: boolean;
}

/** Whether it is time to lock: five minutes without a touch, or two out of sight. */
export const due = ({ touched, hidden, choosing }: Seen, now: number): boolean =>
  now - touched > IDLE || (hidden > 0 && now - hidden > (choosing ? IDLE : HIDDEN));

const isChooser = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.type === 'file';

/** Closes the cache of a phone that lies about. Timers sleep: the clock is asked. */
export function useAutoLock(): void {
  const phone = usePhone();
  useEffect(() => {
    let touched = Date.now();
    let hidden = 0;
    let choosing = false;
    // Whoever touches the app has closed the camera, also where its browser says nothing of it.
    const touch = (): void => {
      touched = Date.now();
      choosing = false;
    };
    const chooses = (event: Event): void => void (choosing ||= isChooser(event));
    const look = (): void => {
      if (phone.cache.open && due({ touched, hidden, choosing }, Date.now())) phone.lockHere();
    };
    const turn = (): void => {
      look();
      hidden = document.visibilityState === 'hidden' ? Date.now() : 0;
      if (!hidden) touched = Date.now();
    };
    const timer = setInterval(look, 5_000);
    const touches = ['pointerdown', 'keydown', 'input', 'change', 'cancel'];
    for (const event of touches) addEventListener(event, touch, { passive: true });
    addEventListener('click', chooses);
    document.addEventListener('visibilitychange', turn);
    return () => {
      clearInterval(timer);
      for (const event of touches) removeEventListener(event, touch);
      removeEventListener('click', chooses);
      document.removeEventListener('visibilitychange', turn);
    };
  }, [phone]);
}
