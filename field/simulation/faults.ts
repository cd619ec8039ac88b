import type { Chance } from './chance';

/**
 * What can go wrong, each as often as a seed has it. The first lie on the line, the others in the phone, the server
 * and the office.
 */
export const FAULTS = [
  'drop',
  'duplicate',
  'reorder',
  'delay',
  'lostAnswer',
  'truncatedRequest',
  'truncatedAnswer',
  'crashBeforeCommit',
  'crashAfterCommit',
  'tooLarge',
  'tooMany',
  'unavailable',
  'captivePortal',
  'signedOut',
  'tornWrite',
  'diskFull',
  'clockJump',
  'oldApp',
  'killed',
  'wiped',
  'restored',
  'revoked',
] as const;

export type Fault = (typeof FAULTS)[number];

/** How often each happens: a seed has some of them, now and then all. */
export class Faults {
  private constructor(
    private readonly chance: Chance,
    private readonly rates: Map<Fault, number>,
    readonly seen: Map<Fault, number>,
  ) {}

  static of(chance: Chance): Faults {
    const some = chance.once(0.1) ? 1 : chance.next();
    const rates = FAULTS.map((fault) => [fault, chance.once(some) ? chance.next() * 0.12 : 0] as const);
    return new Faults(chance, new Map(rates), new Map());
  }

  /** As often, by a chance of its own. */
  by(chance: Chance): Faults {
    return new Faults(chance, this.rates, this.seen);
  }

  /** At the end everything is well again: what then is not together never will be. */
  stop(): void {
    this.rates.clear();
  }

  has(fault: Fault): boolean {
    return (this.rates.get(fault) ?? 0) > 0;
  }

  hits(fault: Fault, factor = 1): boolean {
    const hit = this.chance.once((this.rates.get(fault) ?? 0) * factor);
    if (hit) this.seen.set(fault, (this.seen.get(fault) ?? 0) + 1);
    return hit;
  }
}
