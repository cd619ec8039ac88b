import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { onChanged } from '../phone/changed';
import type { Phone } from '../phone/phone';

export const ThisPhone = createContext<Phone>(undefined as never);

export const usePhone = (): Phone => useContext(ThisPhone);

/** What the phone knows, read anew whenever something on it changes; undefined until it was read. */
export function useKept<T>(read: (phone: Phone) => Promise<T>, ...on: readonly unknown[]): T | undefined {
  const phone = usePhone();
  const [kept, set] = useState<T>();
  useEffect(() => {
    let current = true;
    let asked = 0;
    const again = async (): Promise<void> => {
      const turn = ++asked;
      const found = await read(phone);
      if (current && turn === asked) set(() => found);
    };
    void again();
    const stop = onChanged(() => void again());
    return () => {
      current = false;
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
