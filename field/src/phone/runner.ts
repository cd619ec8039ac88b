import type { Courier } from '../sync/courier';
import { Stopped, type Outcome } from '../sync/server';
import { changed } from './changed';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** When the courier goes: on opening, when the phone is online again, by the clock, by hand. One for all windows. */
export class Runner {
  running = false;
  outcome: Outcome | undefined;
  private held = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When it goes by itself. */
  private at = Infinity;
  /** Who asked for a run while one was under way, which may have passed over what he wants to go. */
  private wanted: 'clock' | 'hand' | undefined;
  /** Something else than the line went wrong: the disk is full, or the cache was locked under way. */
  private broke = false;

  constructor(
    private readonly courier: Pick<Courier, 'run' | 'pause' | 'sent' | 'stranger'>,
    /** What follows: `sent` as soon as the entries are gone, such as photos; `done` where the officer is signed in. */
    private readonly after: Readonly<Record<'sent' | 'done', readonly (() => Promise<void>)[]>>,
    /** Not before the phone is enrolled: until then nobody has anything to send. */
    private readonly ready: () => Promise<boolean>,
  ) {}

  start(): void {
    addEventListener('online', () => this.soon(500));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.soon(1000));
    this.soon(0);
  }

  /** Somebody else is signed in in this browser: what the phone shows stays its officer's. */
  get stranger(): boolean {
    return this.courier.stranger;
  }

  /** Not before so many milliseconds; whatever was arranged before is forgotten. */
  soon(after: number): void {
    this.arrange('clock', Math.max(after, this.held - performance.now()));
  }

  /** By itself it does not go for so long, so that what was just finished can be taken back; by hand it does. */
  hold(milliseconds: number): void {
    this.held = performance.now() + milliseconds;
    this.soon(milliseconds);
  }

  /** By hand. While a run is under way another one follows it at once. */
  run(): Promise<Outcome | undefined> {
    return this.go('hand');
  }

  private arrange(by: 'clock' | 'hand', after: number): void {
    clearTimeout(this.timer);
    this.at = performance.now() + after;
    this.timer = setTimeout(() => void this.go(by), after);
  }

  private async go(by: 'clock' | 'hand'): Promise<Outcome | undefined> {
    clearTimeout(this.timer);
    this.at = Infinity;
    const ran = await navigator.locks.request('groundwork courier', { ifAvailable: true }, async (lock) => {
      if (!lock) return false;
      this.wanted = undefined;
      if (await this.ready().catch(() => false)) await this.once();
      return true;
    });
    if (ran) this.next();
    else {
      if (this.wanted !== 'hand') this.wanted = by;
      // Another window may be going just now.
      this.soon(3 * SECOND);
    }
    return this.outcome;
  }

  /** What was finished in the meantime has its own time, unless somebody wants all to go. */
  private next(): void {
    if (this.wanted === 'hand') return this.arrange('hand', 0);
    if (this.wanted || this.held > performance.now()) return this.soon(0);
    const pause = went(this.outcome) ? 5 * MINUTE : Math.max(this.courier.pause, this.broke ? MINUTE : 5 * SECOND);
    this.soon(Math.min(pause, this.at - performance.now()));
  }

  private async once(): Promise<void> {
    this.running = true;
    changed();
    try {
      this.outcome = await this.courier.run().finally(async () => {
        // Also where what was to be read did not come: it keeps nothing back that goes up.
        if (this.courier.sent) for (const more of this.after.sent) await more();
      });
      if (this.outcome === 'done') for (const more of this.after.done) await more();
      this.broke = false;
    } catch (failed) {
      // What was sent is kept, the rest comes with a later run: "done" it is not.
      this.outcome = failed instanceof Stopped ? failed.outcome : 'later';
      this.broke = true;
    } finally {
      this.running = false;
      changed();
    }
  }
}

/** Whether what could be sent was, whatever may be read. */
const went = (outcome: Outcome | undefined): boolean =>
  outcome === 'done' || outcome === 'signIn' || outcome === 'barred';
