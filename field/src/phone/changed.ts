const bus = new EventTarget();
const windows = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('groundwork');
(windows as { unref?: () => void } | undefined)?.unref?.();

/** Tells every screen, also those of other windows, that something on the phone is not as it was. */
export function changed(): void {
  bus.dispatchEvent(new Event('changed'));
  windows?.postMessage('changed');
}

windows?.addEventListener('message', () => bus.dispatchEvent(new Event('changed')));

/** @returns how to stop listening */
export function onChanged(listener: () => void): () => void {
  bus.addEventListener('changed', listener);
  return () => bus.removeEventListener('changed', listener);
}
