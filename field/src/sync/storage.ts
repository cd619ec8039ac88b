import type { Hello } from './answers';
import type { Row, State } from './row';
import type { SealingKey } from './sealing';

/** What a device keeps beside its rows. */
export interface Values {
  device: string;
  officer: string;
  county: number;
  /** The number of the last entry. */
  seq: number;
  sealing: SealingKey;
  /** The receipt with the highest position. */
  last: { position: number; hash: string };
  /** How many entries go at once. */
  batch: number;
  /** The server's time at the last contact, and by how many milliseconds it was ahead of the phone's. */
  contact: { at: string; ahead: number };
  /** The same of the last time when the officer's own session was let in: by it what came down may be read. */
  granted: { at: string; ahead: number };
  /** What the server knows of this device. */
  known: Hello['device'];
}

/** Somebody else wrote in between, such as the app in a second window. */
export class Overtaken extends Error {}

/** It is saved already: a form was finished in a second window, or before the app was killed. */
export class Known extends Error {}

export interface Change {
  /** What is undefined is removed. */
  readonly set?: { readonly [K in keyof Values]?: Values[K] | undefined };
  readonly put?: readonly Row[];
  readonly remove?: readonly string[];
  /** Only where the last number is still this one. */
  readonly ifSeq?: number;
  /** Only where nothing of what is put lies there under its id. */
  readonly fresh?: boolean;
}

/** What may go, and the highest number that whoever gets it knows of. */
export interface Leaving {
  readonly issued: number;
  readonly rows: readonly Row[];
}

/**
 * What the outbox lies in. A change is one transaction: when its promise is fulfilled all of it outlives a kill of
 * the app, when it is rejected none of it was made.
 */
export interface Storage {
  read<K extends keyof Values>(name: K): Promise<Values[K] | undefined>;
  /** By number. */
  rows(state?: State): Promise<Row[]>;
  /** @throws Overtaken where `ifSeq` does not hold, Known where `fresh` does not */
  change(change: Change): Promise<void>;
  /**
   * The rows up to that number, by number; from here on others may know of them, and none is taken back any more.
   * Both in one step, so that nothing leaves which is just being taken back.
   */
  leave(upTo: number): Promise<Leaving>;
}

/** What came down, to be read without network. Written only while the PIN has opened it. */
export interface Cache {
  readonly open: boolean;
  read<T>(name: string): Promise<T | undefined>;
  write(name: string, value: unknown): Promise<void>;
  names(): Promise<string[]>;
  remove(name: string): Promise<void>;
}
