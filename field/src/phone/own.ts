import type { Loss } from '../lock/loss';
import type { Database } from './database';

/** What the app keeps of itself beside the core's values. */
export interface Own {
  signing: CryptoKeyPair;
  /** Never leaves this phone: without it the PIN opens nothing. */
  bolt: CryptoKey;
  vault: {
    /** Of the key, under whatever PIN; an earlier app gave it none. */
    id?: string;
    salt: Uint8Array<ArrayBuffer>;
    iterations: number;
    iv: Uint8Array<ArrayBuffer>;
    wrapped: ArrayBuffer;
  };
  tries: { count: number; last: number };
  /** The highest number of an entry that the server, or a colleague, may know of. */
  told: number;
  /** The furthest the phone's clock has ever stood since the contact of that time. */
  seen: { at: number; contact: string };
  name: string;
  /** What went with the last erasure. */
  erased: Loss;
  /** The officer's session is to end with an erasure, and has not yet. */
  leaving: boolean;
  /** Entries that were put right or set aside: they need nobody any more. */
  aside: string[];
}

export async function own<K extends keyof Own>(database: Database, name: K): Promise<Own[K] | undefined> {
  return (await database.own.get(name))?.value as Own[K] | undefined;
}

export async function keep<K extends keyof Own>(database: Database, name: K, value: Own[K]): Promise<void> {
  await database.own.put({ name, value });
}

/** Keeps it where there is none yet; what is kept from here on, also where another window was first. */
export async function first<K extends keyof Own>(database: Database, name: K, value: Own[K]): Promise<Own[K]> {
  return database.transaction('rw', database.own, async () => {
    const before = await own(database, name);
    if (before === undefined) await keep(database, name, value);
    return before ?? value;
  });
}
