import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/sync/world';
import { refusal, sending } from './a-server';

const NOW = '2026-11-05T01:30:00Z';
const entry = (said = '') => {
  const id = crypto.randomUUID();
  const words = said ? [{ subject: id, part: 'note', fields: { text: said } }] : [];
  return { id, kind: 'trip.signed_in', happenedAt: NOW, about: {}, facts: {}, words };
};

async function waiting(many: number) {
  const all = await sending();
  await all.phone.outbox.finish(Array.from({ length: many }, () => entry()));
  return all;
}

type Sending = Awaited<ReturnType<typeof sending>>;

const states = async ({ phone }: Pick<Sending, 'phone'>) => (await phone.storage.rows()).map((row) => row.state);

/** The server's answer to what is asked under this path is another one. */
function says({ server }: Pick<Sending, 'server'>, path: string, reply: () => Reply): void {
  const send = server.send;
  server.send = async (...asked) => (asked[1].startsWith(path) ? reply() : send(...asked));
}

describe('what goes at once', () => {
  it('doubles while it gets through, up to a hundred', async () => {
    const { phone, server, courier } = await waiting(300);
    expect(await courier.run()).toBe('done');
    expect(server.state.batches).toEqual([25, 50, 100, 100, 25]);
    expect(await phone.storage.read('batch')).toBe(100);
  });

  it('halves where it is too much, whoever says so, until it gets through', async () => {
    const all = await waiting(30);
    all.server.state.narrow = 6_000;
    expect(await all.courier.run()).toBe('done');
    expect(Math.max(...all.server.state.batches)).toBeLessThan(13);
    expect(new Set(await states(all))).toEqual(new Set(['accepted']));
  });

  it('halves where the line breaks, and goes on with that', async () => {
    const all = await waiting(30);
    let cut = true;
    const send = all.server.send;
    all.server.send = async (...asked) => {
      if (cut && asked[1] === '/api/v1/entries') throw new TypeError('cut off');
      return send(...asked);
    };
    expect([await all.courier.run(), all.courier.sent]).toEqual(['offline', false]);
    expect(await all.phone.storage.read('batch')).toBe(12);
    cut = false;
    await all.courier.run();
    expect(all.server.state.batches).toEqual([12, 18]);
  });
});

describe('an entry that does not get through alone', () => {
  it('is refused by the server alone', async () => {
    const all = await waiting(1);
    Object.assign(all.server.state, { narrow: 100, tooMuch: refusal(413).body });
    expect(await all.courier.run()).toBe('done');
    expect(await states(all)).toEqual(['refused']);
  });

  it('waits where a box on the way says so, and keeps back nothing that is smaller, nor what is read', async () => {
    const all = await sending();
    await all.phone.outbox.finish([entry('x'.repeat(9_000)), entry(), entry()]);
    Object.assign(all.server.state, { narrow: 6_000, tooMuch: '<title>Request Entity Too Large</title>' });
    expect([await all.courier.run(), all.courier.sent]).toEqual(['offline', true]);
    expect(await states(all)).toEqual(['waiting', 'accepted', 'accepted']);
    expect(await all.phone.cache.names()).toContain('totals');
    all.server.state.narrow = Infinity;
    expect(await all.courier.run()).toBe('done');
    expect(await states(all)).toEqual(['accepted', 'accepted', 'accepted']);
  });
});

describe('what cannot be read', () => {
  it('keeps nothing back that goes up, and is no missing network where the server itself says so', async () => {
    const all = await waiting(1);
    says(all, '/api/v1/field/totals', () => refusal(422));
    expect([await all.courier.run(), all.courier.sent]).toEqual(['later', true]);
    expect(await states(all)).toEqual(['accepted']);
    says(all, '/api/v1/field/totals', () => ({ status: 200, body: '<title>Welcome</title>' }));
    expect([await all.courier.run(), all.courier.sent]).toEqual(['offline', true]);
  });
});

describe('a pause', () => {
  it('grows with each failure, heeds what the server asks for, and ends with what went well', async () => {
    const all = await waiting(1);
    const pauses: number[] = [];
    all.server.state.failing = true;
    for (let n = 0; n < 3; n++) {
      expect(await all.courier.run()).toBe('offline');
      pauses.push(all.courier.pause);
    }
    for (const [at, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(1_000 * 2 ** at);
      expect(pause).toBeLessThanOrEqual(2_000 * 2 ** at);
    }
    all.server.state.failing = false;
    const send = all.server.send;
    all.server.send = async () => ({ status: 429, body: '{}', retryAfter: 300 });
    expect(await all.courier.run()).toBe('later');
    expect(all.courier.pause).toBeGreaterThanOrEqual(300_000);
    all.server.send = send;
    expect([await all.courier.run(), all.courier.pause]).toEqual(['done', 0]);
  });
});

describe('what was accepted', () => {
  it('goes after sixty days by the server’s clock, and nothing else does', async () => {
    const all = await waiting(2);
    await all.courier.run();
    const [held] = await all.phone.outbox.finish([entry()]);
    await all.phone.storage.change({ put: [{ ...held!, state: 'refused' }] });
    // Accepted on 5 November at half past one.
    all.server.state.now = '2027-01-04T01:30:00Z';
    await all.courier.run();
    expect(await states(all)).toEqual(['accepted', 'accepted', 'refused']);
    all.server.state.now = '2027-01-04T01:30:01Z';
    await all.courier.run();
    expect(await states(all)).toEqual(['refused']);
  });
});

describe('a server that has forgotten the phone', () => {
  const forgotten = async () => {
    const all = await waiting(1);
    const enrolled: string[] = [];
    const send = all.server.send;
    all.server.send = async (method, path, ...more) => {
      if (method === 'PUT') {
        enrolled.push(path);
        return { status: 200, body: '{}' };
      }
      return path.startsWith('/api/v1/field/device') && !enrolled.length ? refusal(401) : send(method, path, ...more);
    };
    return { ...all, enrolled };
  };

  it('hears of it again under the same id where its officer is signed in', async () => {
    const all = await forgotten();
    expect(await all.courier.run()).toBe('done');
    expect(all.enrolled).toEqual([`/api/v1/devices/${await all.phone.storage.read('device')}`]);
    expect(await states(all)).toEqual(['accepted']);
  });

  it('does not hear of it by somebody else, whose phone it would become', async () => {
    const all = await forgotten();
    all.server.state.officer = crypto.randomUUID();
    expect([await all.courier.run(), all.courier.stranger]).toEqual(['signIn', true]);
    expect([all.enrolled, await states(all)]).toEqual([[], ['waiting']]);
  });
});
