interface Work {
  readonly done: Promise<unknown>;
  readonly stop: (() => void) | undefined;
}

/** What a form waits for before it is finished: a photo that is being made smaller, a voice that is being recorded. */
export class Underway {
  private readonly all = new Set<Work>();

  /** @param stop ends it early, with what there is by then */
  add(done: Promise<unknown>, stop?: () => void): void {
    const work = { done, stop };
    this.all.add(work);
    const over = (): void => void this.all.delete(work);
    done.then(over, over);
  }

  /** Until nothing is under way any more; nothing is ended early. */
  async idle(): Promise<void> {
    while (this.all.size) await Promise.allSettled([...this.all].map((one) => one.done));
  }

  /**
   * Until nothing is under way any more, also what began in the meantime.
   *
   * @returns whether all of it came to something
   */
  async settled(): Promise<boolean> {
    let well = true;
    while (this.all.size) {
      const all = [...this.all];
      for (const one of all) one.stop?.();
      const ends = await Promise.allSettled(all.map((one) => one.done));
      well &&= ends.every((end) => end.status === 'fulfilled');
    }
    return well;
  }
}
