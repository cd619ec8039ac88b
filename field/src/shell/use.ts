import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { onChanged } from '../phone/changed';
import type { Phone } from '../phone/phone';
import { Reading } from './reading';

export const ThisPhone = createContext<Phone>(undefined as never);

export const usePhone = (): Phone => useContext(ThisPhone);

/** What the phone knows, read anew whenever something on it changes; undefined until it was read. */
export function useKept<T>(read: (phone: Phone) => Promise<T>, ...on: readonly unknown[]): T | undefined {
  const phone = usePhone();
  const [kept, set] = useState<T>();
  useEffect(() => {
    const reading = new Reading(
      async () => read(phone),
      (found) => set(() => found),
    );
    void reading.again();
    const stop = onChanged(() => void reading.again());
    return () => {
      reading.stop();
      stop();
    };
  }, [phone, ...on]);
  return kept;
}

/** Whether the browser believes it has a network; a run of the courier says whether that is so. */
export function useOnline(): boolean {
  const [online, set] = useState(navigator.onLine);
  useEffect(() => {
    const look = (): void => set(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}
