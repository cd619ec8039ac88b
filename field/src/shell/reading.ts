/**
 * Reads again whenever it is told to, one at a time: what is asked for while a reading is under way is read once
 * after it, and each that ends is shown, so that nobody waits for a moment in which nothing changes. One that fails
 * is tried again with the next.
 */
export class Reading<T> {
  private under = false;
  private wanted = false;
  private over = false;

  constructor(
    private readonly read: () => Promise<T>,
    private readonly show: (found: T) => void,
  ) {}

  async again(): Promise<void> {
    this.wanted = true;
    if (this.under) return;
    this.under = true;
    while (this.wanted && !this.over) {
      this.wanted = false;
      try {
        const found = await this.read();
        if (!this.over) this.show(found);
      } catch {
        // The disk, or the lock in between: what was shown stays.
      }
    }
    this.under = false;
  }

  stop(): void {
    this.over = true;
  }
}
