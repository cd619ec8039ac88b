import type { Sealed } from './sealing';

/**
 * Where an entry stands. Only `accepted` means that the server has it: every other is shown to the officer as not
 * yet counted. `waiting` is sent again and again; `held` lies at the server until the office releases it; `refused`
 * and `conflict` need somebody.
 */
export type State = 'waiting' | 'accepted' | 'held' | 'refused' | 'conflict';

/** That the ledger holds an entry, as the server says it. */
export interface Receipt {
  readonly id: string;
  readonly position: number;
  readonly recordedAt: string;
  readonly hash: string;
}

export interface Problem {
  readonly code: string;
  readonly sentence: { readonly en: string; readonly zh: string };
  readonly retryable: boolean;
}

/** An entry in the outbox: readable is only what the header says, the rest is sealed to the server. */
export interface Row {
  readonly id: string;
  readonly seq: number;
  readonly kind: string;
  readonly happenedAt: string;
  readonly savedAt: string;
  readonly village: number | null;
  /** What the officer reads of it, closed with the PIN; null where nothing was left to read. */
  readonly caption: string | null;
  readonly hash: string;
  /** Gone once it was accepted and the server has kept it for sixty days. */
  readonly sealed: Sealed;
  readonly state: State;
  readonly receipt: Receipt | null;
  readonly problem: Problem | null;
}
