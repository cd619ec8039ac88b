import type { Courier } from '../sync/courier';
import type { Outcome } from '../sync/server';
import { changed } from './changed';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** When the courier goes: on opening, when the phone is online again, by the clock, by hand. One for all windows. */
export class Runner {
  running = false;
  outcome: Outcome | undefined;
  private held = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly courier: Courier,
    /** What follows: `sent` as soon as the entries are gone, such as photos; `done` where somebody is signed in. */
    private readonly after: Readonly<Record<'sent' | 'done', readonly (() => Promise<void>)[]>>,
    /** Not before the phone is enrolled: until then nobody has anything to send. */
    private readonly ready: () => Promise<boolean>,
  ) {}

  start(): void {
    addEventListener('online', () => this.soon(500));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.soon(1000));
    this.soon(0);
  }

  /** Not before so many milliseconds; whatever was arranged before is forgotten. */
  soon(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), Math.max(after, this.held - performance.now()));
  }

  /** By itself it does not go for so long, so that what was just finished can be taken back; by hand it does. */
  hold(milliseconds: number): void {
    this.held = performance.now() + milliseconds;
    this.soon(milliseconds);
  }

  async run(): Promise<Outcome | undefined> {
    clearTimeout(this.timer);
    const ran = await navigator.locks.request('groundwork courier', { ifAvailable: true }, async (lock) => {
      if (lock && (await this.ready())) await this.once();
      return lock !== null;
    });
    const well = this.outcome === 'done' || this.outcome === 'signIn';
    const next = well ? 5 * MINUTE : Math.max(this.courier.pause, 5 * SECOND);
    // What was finished in the meantime has its own time; and another window may be going just now.
    if (this.held > performance.now()) this.soon(0);
    else this.soon(ran ? next : 3 * SECOND);
    return this.outcome;
  }

  private async once(): Promise<void> {
    this.running = true;
    changed();
    try {
      this.outcome = await this.courier.run();
      if (this.outcome === 'done' || this.outcome === 'signIn') for (const more of this.after.sent) await more();
      if (this.outcome === 'done') for (const more of this.after.done) await more();
    } catch {
      // The cache was locked under way, or the disk is full: what was sent is kept, the rest comes with the next run.
      this.outcome ??= 'later';
    } finally {
      this.running = false;
      changed();
    }
  }
}
