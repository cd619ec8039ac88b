import { Component, type ComponentChildren } from 'preact';
import { Broken } from './broken';

interface Inside {
  readonly children: ComponentChildren;
}

/** A screen that cannot be drawn says so; the way to the others stays open. */
export class Boundary extends Component<Inside, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render({ children }: Inside, { broken }: { broken: boolean }) {
    return broken ? <Broken why="field.broken" /> : children;
  }
}
