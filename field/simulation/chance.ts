/** Chance that follows from a seed: the generator sfc32, as PractRand tests it. */
export class Chance {
  private state: [number, number, number, number];

  constructor(seed: number) {
    this.state = [seed | 0, 0x9e3779b9, 0x243f6a88, 1];
    for (let at = 0; at < 15; at++) this.next();
  }

  /** From 0 to below 1. */
  next(): number {
    let [a, b, c, d] = this.state;
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    this.state = [a, b, c | 0, d];
    return (sum >>> 0) / 4294967296;
  }

  /** Of its own from here on, so that how often it is asked changes nothing for the rest. */
  split(): Chance {
    return new Chance(Math.floor(this.next() * 4294967296));
  }

  /** Whether something happens that happens so often. */
  once(often: number): boolean {
    return this.next() < often;
  }

  /** Whole, from `from` up to and with `to`. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  of<T>(some: readonly T[]): T {
    return some[this.whole(0, some.length - 1)]!;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.whole(0, 255));
  }
}
