import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Runner } from '../../src/phone/runner';
import { Stopped, type Outcome } from '../../src/sync/server';

/** As browsers have them: whoever asks while one is held gets none. */
function locks() {
  let held = false;
  return {
    async request(_name: string, _how: object, work: (lock: object | null) => Promise<boolean>) {
      if (held) return work(null);
      held = true;
      try {
        return await work({});
      } finally {
        held = false;
      }
    },
  };
}

/** A courier whose runs end when the test says so. */
function aRunner(after: { sent?: () => Promise<void> } = {}) {
  const state = { runs: 0, pause: 0, sent: true, end: (_: Outcome) => undefined as void };
  const courier = {
    stranger: false,
    get sent() {
      return state.sent;
    },
    get pause() {
      return state.pause;
    },
    run: () => {
      state.runs += 1;
      return new Promise<Outcome>((done) => (state.end = done));
    },
  };
  const sent = after.sent ? [after.sent] : [];
  return { state, runner: new Runner(courier, { sent, done: [] }, async () => true) };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: locks() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('runs of the courier', () => {
  it('follow at once where one was asked for by hand while another was under way', async () => {
    const { runner, state } = aRunner();
    void runner.run();
    await pass(0);
    void runner.run();
    await pass(0);
    expect(state.runs).toBe(1);
    state.end('done');
    await pass(10);
    expect(state.runs).toBe(2);
    state.end('done');
    await pass(60_000);
    expect(state.runs).toBe(2);
  });

  it('keep the time that was arranged while one was under way', async () => {
    const { runner, state } = aRunner();
    void runner.run();
    await pass(0);
    runner.soon(500);
    state.end('done');
    await pass(600);
    expect(state.runs).toBe(2);
  });

  it('wait by themselves for what can be taken back, and not by hand', async () => {
    const { runner, state } = aRunner();
    void runner.run();
    await pass(0);
    runner.hold(10_000);
    state.end('done');
    await pass(9_000);
    expect(state.runs).toBe(1);
    await pass(1_000);
    expect(state.runs).toBe(2);
    runner.hold(10_000);
    void runner.run();
    await pass(0);
    state.end('done');
    await pass(10);
    expect(state.runs).toBe(3);
  });

  it('that broke off are not done, and are tried again', async () => {
    let broken = true;
    const sent = async () => {
      if (broken) throw new TypeError('the disk is full');
    };
    const { runner, state } = aRunner({ sent });
    void runner.run();
    await pass(0);
    state.end('done');
    await pass(0);
    expect([runner.outcome, runner.running]).toEqual(['later', false]);
    broken = false;
    await pass(61_000);
    state.end('done');
    await pass(0);
    expect([runner.outcome, state.runs]).toEqual(['done', 2]);
  });

  it('let photos and carried outboxes follow what was sent, also where nothing could be read', async () => {
    const sent = vi.fn(async () => undefined);
    const { runner, state } = aRunner({ sent });
    const run = async () => {
      void runner.run();
      await pass(0);
      state.end('offline');
      await pass(0);
    };
    state.pause = 60_000;
    await run();
    expect([runner.outcome, sent.mock.calls.length]).toEqual(['offline', 1]);
    state.sent = false;
    await run();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('say of what follows them what its line said', async () => {
    const { runner, state } = aRunner({ sent: async () => Promise.reject(new Stopped('offline')) });
    void runner.run();
    await pass(0);
    state.end('done');
    await pass(0);
    expect(runner.outcome).toBe('offline');
  });
});
