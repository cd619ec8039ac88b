import { utf8, type Bytes } from '../ledger/bytes';
import type { Database } from '../phone/database';
import { first, keep, own, type Own } from '../phone/own';
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
    const raw = this.raw ?? random(32);
    const salt = random(16);
    const iterations = await this.calibrate();
    const iv = random(12);
    const inner = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await stretched(pin, salt, iterations), raw);
    const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.bolt(), inner);
    await keep(this.database, 'vault', { salt, iterations, iv, wrapped });
    await this.database.own.bulkDelete(['tries', 'lost']);
    await this.take(raw);
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
      await this.take(raw);
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

  /**
   * What came down goes, what was not finished, and photos that were not sent: nothing opens them any more. The outbox
   * stays: it is sealed and cannot be read anyway.
   */
  async erase(): Promise<void> {
    this.lock();
    const { own: mine, cache, blobs } = this.database;
    await this.database.transaction('rw', mine, cache, blobs, async () => {
      await mine.bulkDelete(['vault', 'tries']);
      await keep(this.database, 'lost', await blobs.where('state').equals('waiting').count());
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

  private raw: Bytes | undefined;

  private async take(raw: Bytes): Promise<void> {
    this.raw = raw;
    this.key = await crypto.subtle.importKey('raw', raw, AES, false, ['encrypt', 'decrypt']);
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
