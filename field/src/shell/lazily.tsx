import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A screen whose code is brought when it is first shown. */
export function lazily(bring: () => Promise<ComponentType>): ComponentType {
  let brought: ComponentType | undefined;
  return function Lazily() {
    const [There, set] = useState<ComponentType | undefined>(() => brought);
    useEffect(() => {
      if (!brought) void bring().then((come) => set(() => (brought = come)));
    }, []);
    return There ? <There /> : null;
  };
}
