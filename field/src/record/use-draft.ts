import { useEffect, useRef, useState } from 'preact/hooks';
import { usePhone } from '../shell/use';
import { trouble } from '../shell/trouble';
import type { Draft } from './draft';
import { applied, type Change } from './part';
import { Underway } from './underway';

/**
 * A form that is open: `saved` where it was finished already, null where there is none, undefined until it was read.
 */
export function useDraft(id: string) {
  const phone = usePhone();
  const [draft, show] = useState<Draft | 'saved' | null>();
  const [unkept, setUnkept] = useState(false);
  const latest = useRef<Draft | null>(null);
  const [underway] = useState(() => new Underway());
  useEffect(() => {
    let current = true;
    const opened = (found: Draft | 'saved' | null): void => {
      if (!current) return;
      latest.current = found === 'saved' ? null : found;
      show(found);
    };
    phone.drafts.open(id).then((found) => opened(found ?? null), trouble);
    return () => void (current = false);
  }, [phone, id]);
  const change: Change = (part) => {
    if (!latest.current) return;
    const next = (latest.current = applied(latest.current, part));
    show(next);
    phone.drafts.save(next).then(
      () => latest.current === next && setUnkept(false),
      () => setUnkept(true),
    );
  };
  /** Nothing is changed in it from here on. */
  const closed = (how: 'saved' | null): void => {
    latest.current = null;
    show(how);
  };
  return { draft, latest, change, closed, unkept, underway };
}
