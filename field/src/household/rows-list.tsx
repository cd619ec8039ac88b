import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Of one row, in pixels: the style sheet says the same. */
export const ROW = 76;
/** So many more stand above and below, and are drawn anew only when as many have passed. */
const MORE = 6;

/** A long list of which only what can be seen is on the page; it scrolls with the page itself. */
export function LongList<T>({
  items,
  row,
  label,
}: {
  items: readonly T[];
  row: (item: T) => ComponentChildren;
  label: string;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [seen, setSeen] = useState({ from: 0, to: 20 });
  // One that was made stays the same, so that scrolling draws only what comes into sight.
  const made = useMemo(() => new Map<T, ComponentChildren>(), [items, row]);
  const drawn = (item: T): ComponentChildren => {
    if (!made.has(item)) made.set(item, row(item));
    return made.get(item);
  };
  useEffect(() => {
    const look = (): void => {
      const above = -(list.current?.getBoundingClientRect().top ?? 0);
      const from = Math.max(0, (Math.floor(above / ROW / MORE) - 1) * MORE);
      const to = (Math.ceil((above + innerHeight) / ROW / MORE) + 1) * MORE;
      setSeen((old) => (old.from === from && old.to === to ? old : { from, to }));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [items]);
  return (
    <ul class="long" ref={list} aria-label={label} style={{ height: `${items.length * ROW}px` }}>
      {items.slice(seen.from, seen.to).map((item, at) => (
        <li
          key={seen.from + at}
          aria-setsize={items.length}
          aria-posinset={seen.from + at + 1}
          style={{ transform: `translateY(${(seen.from + at) * ROW}px)` }}
        >
          {drawn(item)}
        </li>
      ))}
    </ul>
  );
}
