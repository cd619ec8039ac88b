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
  private readonly rates = new Map<Fault, number>();
  readonly seen = new Map<Fault, number>();

  constructor(private readonly chance: Chance) {
    const some = chance.once(0.1) ? 1 : chance.next();
    for (const fault of FAULTS) this.rates.set(fault, chance.once(some) ? chance.next() * 0.12 : 0);
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
