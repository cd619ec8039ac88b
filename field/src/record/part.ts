import type { Briefing } from '../sync/answers';
import type { Draft } from './draft';

/** What changes of a form; as a function where it goes by how the form stands by then, not by how it was shown. */
export type Changed = Partial<Draft> | ((now: Draft) => Partial<Draft>);
export type Change = (change: Changed) => void;

export const applied = (draft: Draft, change: Changed): Draft => ({
  ...draft,
  ...(typeof change === 'function' ? change(draft) : change),
});

/** What a form offers to choose from. */
export type Lists = Pick<Briefing, 'programmes' | 'units' | 'topics' | 'villages'>;

/** On a phone that was shut out nothing of it is left; what was begun is finished without. */
export const NO_LISTS: Lists = { programmes: [], units: [], topics: [], villages: [] };

/** What each part of the form gets. */
export interface Part {
  readonly draft: Draft;
  readonly change: Change;
  readonly briefing: Lists;
}
