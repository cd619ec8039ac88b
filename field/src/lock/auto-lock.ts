import { useEffect } from 'preact/hooks';
import { usePhone } from '../shell/use';

const IDLE = 5 * 60_000;
const HIDDEN = 2 * 60_000;

/** Closes the cache after five minutes without a touch, or two out of sight. Timers sleep: the clock is asked. */
export function useAutoLock(): void {
  const phone = usePhone();
  useEffect(() => {
    let touched = Date.now();
    let hidden = 0;
    const touch = (): void => void (touched = Date.now());
    const look = (): void => {
      const now = Date.now();
      if (phone.cache.open && (now - touched > IDLE || (hidden && now - hidden > HIDDEN))) phone.lock();
    };
    const turn = (): void => {
      look();
      hidden = document.visibilityState === 'hidden' ? Date.now() : 0;
      if (!hidden) touch();
    };
    const timer = setInterval(look, 5_000);
    for (const event of ['pointerdown', 'keydown', 'input']) addEventListener(event, touch, { passive: true });
    document.addEventListener('visibilitychange', turn);
    return () => {
      clearInterval(timer);
      for (const event of ['pointerdown', 'keydown', 'input']) removeEventListener(event, touch);
      document.removeEventListener('visibilitychange', turn);
    };
  }, [phone]);
}
