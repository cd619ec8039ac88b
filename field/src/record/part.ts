import type { Briefing } from '../sync/answers';
import type { Draft } from './draft';

export type Change = (change: Partial<Draft>) => void;

/** What each part of the form gets. */
export interface Part {
  readonly draft: Draft;
  readonly change: Change;
  readonly briefing: Briefing;
}
