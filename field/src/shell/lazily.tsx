import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Broken } from './broken';
import { Waiting } from './waiting';

/** A screen whose code is brought when it is first shown: once more where it did not come, then it is said. */
export function lazily(bring: () => Promise<ComponentType>): ComponentType {
  let brought: ComponentType | undefined;
  return function Lazily() {
    const [There, set] = useState<ComponentType | undefined>(() => brought);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (brought) return;
      bring()
        .catch(bring)
        .then(
          (come) => set(() => (brought = come)),
          () => setFailed(true),
        );
    }, []);
    if (failed) return <Broken why="field.broken" />;
    return There ? <There /> : <Waiting why="field.waits" />;
  };
}
