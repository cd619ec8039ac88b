import { Workbox } from 'workbox-window';

let workbox: Workbox | undefined;

/** Keeps the app on the phone, and says when a new version lies ready. */
export function keepOnPhone(ready: () => void): void {
  if (!('serviceWorker' in navigator)) return;
  workbox = new Workbox('/field/sw.js');
  workbox.addEventListener('waiting', ready);
  void workbox.register().catch(() => undefined);
  // The officer may keep the app open for days.
  setInterval(() => void workbox?.update().catch(() => undefined), 3600_000);
}

/** The new version from here on: what is being recorded lies in the cache already. */
export function renew(): void {
  workbox?.addEventListener('controlling', () => location.reload());
  workbox?.messageSkipWaiting();
}
