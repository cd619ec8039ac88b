const bus = new EventTarget();
const windows = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('groundwork');
(windows as { unref?: () => void } | undefined)?.unref?.();

/** Tells every screen, also those of other windows, that something on the phone is not as it was. */
export function changed(): void {
  tell();
  windows?.postMessage('changed');
}

let telling = false;

/** Once for all that changes together. */
function tell(): void {
  if (telling) return;
  telling = true;
  setTimeout(() => {
    telling = false;
    bus.dispatchEvent(new Event('changed'));
  }, 10);
}

/** Locks the app in every other window. */
export function lockElsewhere(): void {
  windows?.postMessage('lock');
}

/** Calls it when another window wants the app locked. */
export function onLock(listener: () => void): void {
  bus.addEventListener('lock', listener);
}

windows?.addEventListener('message', ({ data }) => {
  if (data === 'lock') bus.dispatchEvent(new Event('lock'));
  tell();
});

/** @returns how to stop listening */
export function onChanged(listener: () => void): () => void {
  bus.addEventListener('changed', listener);
  return () => bus.removeEventListener('changed', listener);
}
