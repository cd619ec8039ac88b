import { useEffect, useState } from 'preact/hooks';
import { t } from './text';

/** What the app waits for, said only where it takes its time. */
export function Waiting({ why }: { why: string }) {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 600);
    return () => clearTimeout(timer);
  }, []);
  return <main class="door">{shown && <p role="status">{t(why)}</p>}</main>;
}
