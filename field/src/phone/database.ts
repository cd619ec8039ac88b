import Dexie, { type Table } from 'dexie';
import type { Row } from '../sync/row';

export interface Pair {
  readonly name: string;
  readonly value: unknown;
}

interface Refused {
  readonly status: number;
  readonly at: number;
  readonly sentence?: { readonly en: string; readonly zh: string };
}

/** Bytes that wait for their upload, closed with the key of the cache. */
export interface Blobbed {
  /** The id of the entry `attachment.attached`. */
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
  readonly type: string;
  readonly length: number;
  readonly sha256: string;
  /** `gone` once the server has the bytes. They go when their entry is accepted, and not before. */
  readonly state: 'waiting' | 'gone';
  /** Where the upload goes on; null before it began. */
  readonly upload: string | null;
  /** Why the server does not take it, and when it said so by the phone's clock. */
  readonly refused?: Refused | undefined;
}

/** An entry of a colleague's phone that was handed over: sent as it is, and answered by its id. */
export interface Carried {
  readonly id: string;
  readonly device: string;
  readonly seq: number;
  readonly kind: string;
  readonly hash: string;
  readonly sealed: Row['sealed'];
  readonly state: Row['state'];
  readonly problem: Row['problem'];
  /** The server's time. */
  readonly acceptedAt?: string;
  /** When this phone took it, in milliseconds, by the server's time as it was last heard of. */
  readonly takenAt?: number;
}

/** Something of the cache, as it lies there. */
export interface Closed {
  readonly name: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Everything that lies on this phone. Nothing in it names a person in clear. */
export class Database extends Dexie {
  declare values: Table<Pair, string>;
  declare rows: Table<Row, string>;
  declare own: Table<Pair, string>;
  declare cache: Table<Closed, string>;
  declare blobs: Table<Blobbed, string>;
  declare carried: Table<Carried, string>;

  constructor(name = 'groundwork') {
    // Strict: what was answered for is on the disk, not only on its way there.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      values: 'name',
      rows: 'id,seq,state',
      own: 'name',
      cache: 'name',
      blobs: 'id,state',
      carried: 'id,state',
    });
  }
}
