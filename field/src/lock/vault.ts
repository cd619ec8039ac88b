import { hex, utf8, type Bytes } from '../ledger/bytes';
import { changed } from '../phone/changed';
import type { Database } from '../phone/database';
import { first, keep, own, type Own } from '../phone/own';
import { loss } from './loss';
import { left, MOST_TRIES } from './pin';

/** As NIST SP 800-132 and OWASP have it for cheap hardware: never fewer. */
export const FEWEST = 300_000;
const MOST = 2_000_000;
/** What a wrong guess is to cost, in milliseconds, on this very phone. */
const COST = 400;

const AES = { name: 'AES-GCM', length: 256 } as const;
const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length)) as Bytes;

export type Opened = 'open' | 'wrong' | 'wait' | 'erased' | 'none';

/**
 * The key of the cache. It lies wrapped twice: by what the PIN is stretched to, and by a key of this phone that
 * cannot be taken away. So a copy of the phone's storage opens nothing, and a wrong PIN has to be tried here.
 */
export class Vault {
  /** Only while the app is unlocked. */
  key: CryptoKey | undefined;
  private raw: Bytes | undefined;
  /** Which key this window had last, also while it is locked. */
  private id: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly now: () => number,
    private readonly calibrate: () => Promise<number> = calibrated,
  ) {}

  async exists(): Promise<boolean> {
    return (await own(this.database, 'vault')) !== undefined;
  }

  /** A new cache, or a new PIN for the one that is open. */
  async set(pin: string): Promise<void> {
    // A copy: whoever locks the app in between clears the other.
    const raw = this.raw?.slice() ?? random(32);
    const id = (this.raw && this.id) ?? hex(random(16));
    const salt = random(16);
    const iterations = await this.calibrate();
    const iv = random(12);
    const inner = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await stretched(pin, salt, iterations), raw);
    const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.bolt(), inner);
    await keep(this.database, 'vault', { id, salt, iterations, iv, wrapped });
    await this.database.own.bulkDelete(['tries', 'erased']);
    await this.take(raw, id);
  }

  /** A try is counted before it is made, so that a kill of the app takes none back. */
  async open(pin: string): Promise<Opened> {
    const vault = await own(this.database, 'vault');
    if (!vault) return 'none';
    const count = await this.counted();
    if (count === undefined) return 'wait';
    const raw = await this.unwrapped(pin, vault);
    if (raw) {
      await this.database.own.delete('tries');
      await this.take(raw, idOf(vault));
      return 'open';
    }
    if (count < MOST_TRIES) return 'wrong';
    await this.erase();
    return 'erased';
  }

  lock(): void {
    this.key = undefined;
    this.raw?.fill(0);
    this.raw = undefined;
  }

  /** Whether the cache is open by the key that it is closed with. One that another window threw away is forgotten. */
  async stands(): Promise<boolean> {
    const lasts = await this.lasts();
    if (!this.key || lasts) return this.key !== undefined;
    this.lock();
    changed();
    return false;
  }

  /** Whether the PIN can still bring the key back that this window had last. */
  async lasts(): Promise<boolean> {
    const kept = await own(this.database, 'vault');
    return kept !== undefined && idOf(kept) === this.id;
  }

  /**
   * What came down goes, what was not finished, and photos that were not sent: nothing opens them any more. The outbox
   * stays: it is sealed and cannot be read anyway. The session, which could bring it all down again, is to end.
   */
  async erase(): Promise<void> {
    this.lock();
    const { own: mine, cache, blobs } = this.database;
    await this.database.transaction('rw', mine, cache, blobs, async () => {
      await mine.bulkDelete(['vault', 'tries']);
      await keep(this.database, 'erased', await loss(this.database));
      await keep(this.database, 'leaving', true);
      await cache.clear();
      await blobs.clear();
    });
  }

  /** The number of this try; undefined before its time. In one step, since another window may be tried at once. */
  private counted(): Promise<number | undefined> {
    return this.database.transaction('rw', this.database.own, async () => {
      const tries = await own(this.database, 'tries');
      if (left(tries, this.now()) > 0) return undefined;
      const count = (tries?.count ?? 0) + 1;
      await keep(this.database, 'tries', { count, last: this.now() });
      return count;
    });
  }

  /** All in one step, so that nobody locks a half of it. */
  private async take(raw: Bytes, id: string): Promise<void> {
    const key = await crypto.subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt']);
    this.lock();
    this.raw = raw;
    this.key = key;
    this.id = id;
  }

  private async unwrapped(pin: string, vault: Own['vault']): Promise<Bytes | undefined> {
    const { salt, iterations, iv, wrapped } = vault;
    try {
      const inner = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await this.bolt(), wrapped);
      const key = await stretched(pin, salt, iterations);
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, inner));
    } catch {
      return undefined;
    }
  }

  private async bolt(): Promise<CryptoKey> {
    const kept = await own(this.database, 'bolt');
    if (kept) return kept;
    const made = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
    return first(this.database, 'bolt', made);
  }
}

/** An earlier app gave it none: until another PIN is set its salt is as good. */
const idOf = (kept: Own['vault']): string => kept.id ?? hex(kept.salt);

async function stretched(pin: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', utf8(pin), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, AES, false, ['encrypt', 'decrypt']);
}

/** As many rounds as this phone does in the time a guess is to cost. */
async function calibrated(): Promise<number> {
  const rounds = 50_000;
  const begun = performance.now();
  await stretched('0000', new Uint8Array(16), rounds);
  const took = Math.max(1, performance.now() - begun);
  return Math.round(Math.min(MOST, Math.max(FEWEST, (rounds * COST) / took)));
}
