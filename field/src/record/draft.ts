import { possible } from '../shell/time';

/** What is being recorded: the same form with other parts. */
export type Shape = 'visit' | 'meeting' | 'talk' | 'forms' | 'leaflets' | 'demand' | 'opinion' | 'lookback';

export interface Attached {
  /** Of the entry that attaches it, and of its bytes on the phone. */
  readonly id: string;
  readonly sha256: string;
  readonly length: number;
  readonly type: string;
}

export interface Demanded {
  readonly topic: string;
  readonly subtopic: string;
  readonly urgency: '' | 'urgent' | 'emergency';
  readonly title: string;
  /** The unit of which the officer thinks that it can solve it; to refer is the office's decision. */
  readonly solver: string;
}

export interface Relief {
  readonly kind: string;
  readonly quantity: number;
  readonly occasion: string;
}

/** A form as it stands, whole after each keystroke. Its id becomes that of the first entry. */
export interface Draft {
  readonly id: string;
  readonly shape: Shape;
  readonly begunAt: string;
  readonly happenedAt: string;
  readonly village: number | null;
  readonly household: string | null;
  /** How the household is called on this phone, such as "6-14"; what was typed where the list cannot be read. */
  readonly door: string;
  readonly officers: readonly string[];
  readonly trip: string | null;
  readonly programme: string | null;
  readonly with: readonly string[];
  readonly about: readonly string[];
  readonly text: string;
  readonly copies: number;
  readonly forms: number;
  readonly recipient: string;
  readonly relief: Relief | null;
  readonly demand: Demanded | null;
  /** `own`: about the bureau's own working style. */
  readonly opinion: '' | 'said' | 'own';
  readonly attached: readonly Attached[];
  readonly kind: string;
  readonly people: number;
  readonly delegation: number;
  readonly topic: string;
  readonly speaker: string;
  readonly place: string;
  /** The demand that a look-back is about. */
  readonly of: string;
  readonly finding: string;
  /** The accepted entry that this one replaces, or null. */
  readonly instead: string | null;
  /** The refused entry for which this one is recorded once more, or null: it is set aside when this one is finished. */
  readonly again: string | null;
}

export const NO_DEMAND: Demanded = { topic: '', subtopic: '', urgency: '', title: '', solver: '' };

export const blank = (id: string, shape: Shape, now: string): Draft => ({
  ...{ id, shape, begunAt: now, happenedAt: now, village: null, household: null, door: '' },
  ...{ officers: [], trip: null, programme: null, with: [], about: [], text: '', copies: 0, forms: 0 },
  ...{ recipient: 'resident', relief: null, opinion: '', attached: [], people: 0, delegation: 1 },
  ...{ topic: '', speaker: '', place: '', of: '', finding: '', instead: null, again: null },
  demand: shape === 'demand' ? NO_DEMAND : null,
  kind: shape === 'talk' ? 'villager' : 'policy_forum',
});

/** As an earlier app may have kept it: without what forms have got since. */
export function whole(id: string, kept: Partial<Draft>): Draft {
  const shape = kept.shape ?? 'visit';
  const demand = kept.demand ? { ...NO_DEMAND, ...kept.demand } : kept.demand;
  const all = { ...blank(id, shape, kept.begunAt ?? new Date().toISOString()), ...kept, id };
  return demand === undefined ? all : { ...all, demand };
}

/**
 * What keeps it from being finished: keys of messages.
 *
 * @param ahead by how many milliseconds the server's clock was ahead of the phone's
 */
export function missing(draft: Draft, ahead = 0): string[] {
  const wants: [boolean, string][] = [
    [draft.village === null, 'field.flaw.village'],
    [draft.shape === 'visit' && !draft.household && !draft.door.trim(), 'field.flaw.household'],
    [draft.demand !== null && !draft.demand.topic, 'field.flaw.topic'],
    [draft.demand !== null && !draft.demand.title.trim() && !draft.text.trim(), 'field.flaw.title'],
    [draft.shape === 'meeting' && draft.people < 1, 'field.flaw.people'],
    [draft.shape === 'talk' && draft.people < 1, 'field.flaw.people'],
    [draft.shape === 'forms' && draft.forms < 1, 'field.flaw.forms'],
    [draft.shape === 'leaflets' && draft.copies < 1, 'field.flaw.copies'],
    [(draft.shape === 'opinion' || draft.opinion !== '') && !draft.text.trim(), 'field.flaw.text'],
    [draft.shape === 'lookback' && !draft.finding, 'field.flaw.finding'],
    [draft.happenedAt === '', 'field.flaw.when'],
    [draft.happenedAt !== '' && !possible(draft.happenedAt, ahead), 'field.flaw.time'],
  ];
  return wants.filter(([wanting]) => wanting).map(([, key]) => key);
}
