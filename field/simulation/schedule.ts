/**
 * Time that only passes when everybody waits. One activity works at a time, in an order that follows from the seed
 * alone, so that a seed that failed fails again.
 */
export class Schedule {
  now = Date.UTC(2026, 10, 2, 0, 30);
  private readonly events: { at: number; order: number; wake: () => void }[] = [];
  private order = 0;
  private busy = 0;
  private idle: (() => void) | undefined;
  private failure: unknown;

  /** Begins something that runs beside the rest. */
  spawn(activity: () => Promise<void>): void {
    this.busy += 1;
    activity()
      .catch((failed: unknown) => (this.failure ??= failed))
      .finally(() => this.rest());
  }

  /** Two things that one activity does at once; it goes on when both have ended. */
  async both<T>(one: () => Promise<T>, other: () => Promise<T>): Promise<PromiseSettledResult<T>[]> {
    this.busy += 1;
    let left = 2;
    // Whichever ends last leaves its place to the one that waits for both.
    const ended = () => void (--left > 0 && this.rest());
    return Promise.allSettled([one().finally(ended), other().finally(ended)]);
  }

  /** Lets so many milliseconds pass for whoever calls. */
  pass(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.events.push({ at: this.now + milliseconds, order: this.order++, wake: resolve });
      this.rest();
    });
  }

  /** Until nothing is left to happen. */
  async run(): Promise<void> {
    for (;;) {
      if (this.busy > 0) await new Promise<void>((resolve) => (this.idle = resolve));
      if (this.failure) throw this.failure;
      const next = this.take();
      if (!next) return;
      this.now = next.at;
      this.busy += 1;
      next.wake();
    }
  }

  private rest(): void {
    this.busy -= 1;
    if (this.busy === 0) this.idle?.();
  }

  private take() {
    let first = 0;
    for (let at = 1; at < this.events.length; at++) {
      const [one, other] = [this.events[first]!, this.events[at]!];
      if (other.at < one.at || (other.at === one.at && other.order < one.order)) first = at;
    }
    return this.events.splice(first, 1)[0];
  }
}
