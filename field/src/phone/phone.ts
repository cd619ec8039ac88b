import { cameDown, Kept } from '../lock/kept';
import { mayRead, type Contact } from '../lock/grant';
import { Vault } from '../lock/vault';
import { Carriage } from '../carry/carriage';
import { Photos } from '../photo/photos';
import { Uploads } from '../photo/uploads';
import { Drafts } from '../record/drafts';
import { keepLists } from '../record/lists';
import { bringColleagues } from '../village/colleagues';
import { Courier } from '../sync/courier';
import { Outbox } from '../sync/outbox';
import { Server } from '../sync/server';
import { makeSigningKey, type SigningKey } from '../sync/signing';
import { changed, lockElsewhere, onLock } from './changed';
import { Database } from './database';
import { Line } from './network';
import { first, keep, own } from './own';
import { Rows } from './rows';
import { Runner } from './runner';
import { world } from './world';

export type Standing = 'new' | 'pin' | 'locked' | 'open';

/** Everything on this phone, put together once. */
export class Phone {
  readonly storage: Rows;
  readonly vault: Vault;
  readonly cache: Kept;
  readonly drafts: Drafts;
  readonly line: Line;
  readonly photos: Photos;
  readonly outbox: Outbox;
  readonly runner: Runner;
  readonly carriage: Carriage;
  private readonly began = { clock: Date.now(), ticks: performance.now() };

  private constructor(
    readonly database: Database,
    readonly key: SigningKey,
  ) {
    this.storage = new Rows(database);
    this.vault = new Vault(database, () => Date.now());
    this.cache = new Kept(database, this.vault);
    this.drafts = new Drafts(this.cache, this.storage);
    this.line = new Line();
    this.photos = new Photos(database, this.vault);
    this.outbox = new Outbox(this.storage, world, key);
    const server = new Server(this.storage, this.line, key);
    this.carriage = new Carriage(database, server, this.storage);
    const uploads = new Uploads(database, this.photos, this.line, this.storage, key);
    const courier = new Courier(this.storage, cameDown(this.cache), this.line, world, key);
    const after = {
      sent: [() => this.carriage.send(), () => uploads.send()],
      done: [() => keepLists(this), () => bringColleagues(this)],
    };
    this.runner = new Runner(courier, after, () => this.enrolled());
    onLock(() => this.vault.lock());
  }

  /** With the key it signs with, which is made when the app is opened for the first time. */
  static async open(name?: string): Promise<Phone> {
    const database = new Database(name);
    const kept = await own(database, 'signing');
    if (kept) return new Phone(database, kept);
    return new Phone(database, await first(database, 'signing', await makeSigningKey()));
  }

  async standing(): Promise<Standing> {
    if (!(await this.enrolled())) return 'new';
    if (!(await this.vault.exists())) {
      // Another window has erased it.
      this.vault.lock();
      return 'pin';
    }
    return (await this.vault.stands()) ? 'open' : 'locked';
  }

  private async enrolled(): Promise<boolean> {
    return (await this.storage.read('officer')) !== undefined;
  }

  /** Whether what came down may still be read. */
  async mayRead(): Promise<boolean> {
    return mayRead(await this.granted(), ...(await this.clock()));
  }

  /** When the server last let the officer read; of an app that knew no difference, when it was last reached. */
  async granted(): Promise<Contact | undefined> {
    return (await this.storage.read('granted')) ?? this.storage.read('contact');
  }

  /** What the clock says, and the furthest it has stood since reading was granted: setting it back wins no time. */
  async clock(): Promise<[now: number, seen: number]> {
    const contact = (await this.granted())?.at ?? '';
    const kept = await own(this.database, 'seen');
    const now = Math.max(Date.now(), this.began.clock + performance.now() - this.began.ticks);
    const before = kept?.contact === contact ? kept.at : 0;
    const at = Math.max(now, before);
    // Where the disk is full it is read all the same.
    if (at - before > 30_000) await keep(this.database, 'seen', { at, contact }).catch(() => undefined);
    return [now, at];
  }

  /** By hand: in all windows. */
  lock(): void {
    lockElsewhere();
    this.lockHere();
  }

  /** This window alone, in which nobody has done anything for long. */
  lockHere(): void {
    this.vault.lock();
    changed();
  }

  /** Whoever changes the PIN wants nobody to go on by the old one. */
  async changePin(pin: string): Promise<void> {
    await this.vault.set(pin);
    lockElsewhere();
  }

  /** All that can be read, in all windows. */
  async erase(): Promise<void> {
    await this.vault.erase();
    lockElsewhere();
    changed();
  }
}
