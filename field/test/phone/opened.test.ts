import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { opened } from '../../src/phone/opened';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<string>(() => undefined);
const refused = () => Promise.reject<string>(new TypeError('refused'));

/** Answers one after the other, and how often it was asked. */
function asked(...answers: (() => Promise<string>)[]) {
  const ask = vi.fn(() => answers.shift()!());
  const outcome = opened(ask, 1_000).catch(() => 'not');
  return { ask, outcome };
}

it('opens once where that is enough', async () => {
  const { ask, outcome } = asked(async () => 'open');
  expect(await outcome).toBe('open');
  expect(ask).toHaveBeenCalledTimes(1);
});

it('is asked a second time where it was refused, or did not answer', async () => {
  expect(await asked(refused, async () => 'open').outcome).toBe('open');
  const { outcome } = asked(never, async () => 'open');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await outcome).toBe('open');
});

it('takes what was late', async () => {
  const late = () => new Promise<string>((done) => setTimeout(() => done('late'), 1_500));
  const { outcome } = asked(late, never);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await outcome).toBe('late');
});

it('never waits for ever where it refuses', async () => {
  const { outcome } = asked(refused, never);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await outcome).toBe('not');
});
