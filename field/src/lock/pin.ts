/** Whoever tries this often has not forgotten it. */
export const MOST_TRIES = 10;

/** When so few are left it is said loudly what the last one costs. */
export const FEW_TRIES = 3;

const SECOND = 1000;
const LONGEST = 300 * SECOND;

export const isPin = (pin: string): boolean => /^\d{4,12}$/.test(pin);

/** One that everybody tries first: all the same, or in a row up or down, or a year. */
export function isWeak(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])));
  return (
    (steps.size === 1 && [0, 1, -1].includes([...steps][0]!)) || /^(19|20)\d\d$/.test(pin) || /^(\d\d)\1+$/.test(pin)
  );
}

/** How long to wait after so many wrong ones, in milliseconds: a slip of a finger costs nothing. */
export const delay = (wrong: number): number => (wrong < 3 ? 0 : Math.min(LONGEST, 5 * SECOND * 2 ** (wrong - 3)));

/** What is left of that. A clock that was set back makes nobody wait longer than the delay itself. */
export function left(tries: { count: number; last: number } | undefined, now: number): number {
  if (!tries) return 0;
  const whole = delay(tries.count);
  return Math.max(0, Math.min(whole, tries.last + whole - now));
}
