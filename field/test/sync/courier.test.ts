import { describe, expect, it } from 'vitest';
import { world } from '../../src/phone/world';
import { Courier } from '../../src/sync/courier';
import type { SealingKey } from '../../src/sync/sealing';
import type { Reply } from '../../src/sync/world';
import { blank } from '../../src/record/draft';
import { finish, undo, type Finished } from '../../src/record/finish';
import { anEnrolledPhone } from '../phone/a-phone';

const answer = (body: object): Reply => ({ status: 200, body: JSON.stringify(body) });

const visit = () => ({
  ...blank(world.uuid(), 'visit', '2026-11-05T01:30:00.000Z'),
  ...{ village: 640221203209, household: world.uuid() },
});

interface Posted {
  readonly id: string;
  readonly hash: string;
}

/**
 * A server that keeps entries by position, goes back to an earlier day when told so, and whose line may be cut
 * before it says what is missing.
 */
function aServer(sealing: SealingKey, hashOf: (id: string) => Promise<string>) {
  const state = { ledger: [] as Posted[], backTo: undefined as number | undefined, cut: false, issued: [] as number[] };
  const receipt = (at: number) => ({ ...state.ledger[at]!, position: at, recordedAt: '2026-11-05T01:30:00Z' });
  const wentBack = (position: number | null, hash: string | null) =>
    position !== null && state.ledger[position]?.hash !== hash ? { resync: true } : {};
  const take = async (body: {
    last?: { position: number; hash: string };
    entries: { id: string }[];
    issued: number;
  }) => {
    state.issued.push(body.issued);
    if (state.backTo !== undefined) state.ledger.length = state.backTo;
    state.backTo = undefined;
    const said = wentBack(body.last?.position ?? null, body.last?.hash ?? null);
    const results = [];
    for (const { id } of body.entries) {
      const at = state.ledger.push({ id, hash: await hashOf(id) }) - 1;
      results.push({ id, status: 'accepted', receipt: receipt(at) });
    }
    return answer({ results, ...said });
  };
  const send = async (_method: string, path: string, body?: string): Promise<Reply> => {
    const asked = new URL(path, 'http://server');
    if (path === '/api/v1/entries') return take(JSON.parse(body!));
    if (path === '/api/v1/field/missing') {
      if (state.cut) throw new TypeError('cut off');
      const { ids } = JSON.parse(body!) as { ids: string[] };
      const at = (id: string) => state.ledger.findIndex((one) => one.id === id);
      const kept = ids.filter((id) => at(id) >= 0).map((id) => receipt(at(id)));
      return answer({ missing: ids.filter((id) => at(id) < 0), kept });
    }
    const position = asked.searchParams.get('position');
    const device = { known: true, revoked: false, highest: 0, missing: [] };
    const said = wentBack(position === null ? null : Number(position), asked.searchParams.get('hash'));
    return answer({ position: 0, now: '2026-11-05T01:30:00Z', sealing, device, villages: [], months: [], ...said });
  };
  return { state, send };
}

async function sending() {
  const phone = await anEnrolledPhone();
  const hashOf = async (id: string) => (await phone.storage.rows()).find((row) => row.id === id)?.hash ?? '';
  const server = aServer((await phone.storage.read('sealing'))!, hashOf);
  return { phone, server, courier: new Courier(phone.storage, phone.cache, server, world, phone.key) };
}

describe('what is just being taken back', () => {
  const by = { officer: 'me', unit: '', uuid: world.uuid, told: () => ({ chips: '', solver: '' }) };

  it('does not leave, and its number is given out again', async () => {
    const { phone, server, courier } = await sending();
    await finish(phone.asPhone, visit(), by, '');
    const last = await finish(phone.asPhone, visit(), by, '');
    // The run has begun, and has asked how the phone stands.
    const send = server.send;
    server.send = async (...asked) => {
      const answered = await send(...asked);
      if (asked[1].startsWith('/api/v1/field/device')) expect(await undo(phone.asPhone, last)).toBe(true);
      return answered;
    };
    await courier.run();
    expect(server.state.ledger).toHaveLength(1);
    expect(server.state.issued).toEqual([1]);
  });

  it('is what it is once it has left', async () => {
    const { phone, server, courier } = await sending();
    const last = await finish(phone.asPhone, visit(), by, '');
    const send = server.send;
    server.send = async (...asked) => {
      if (asked[1] === '/api/v1/entries') expect(await undo(phone.asPhone, last)).toBe(false);
      return send(...asked);
    };
    await courier.run();
    expect((await phone.storage.rows()).map((row) => row.state)).toEqual(['accepted']);
  });

  it('waits for the next run where it was finished while one was under way', async () => {
    const { phone, server, courier } = await sending();
    await finish(phone.asPhone, visit(), by, '');
    let last: Finished | undefined;
    const send = server.send;
    server.send = async (...asked) => {
      const answered = await send(...asked);
      if (asked[1] === '/api/v1/entries') last ??= await finish(phone.asPhone, visit(), by, '');
      return answered;
    };
    await courier.run();
    expect([server.state.ledger.length, server.state.issued]).toEqual([1, [1]]);
    expect(await undo(phone.asPhone, last!)).toBe(true);
  });
});

describe('a server that goes back to an earlier day', () => {
  it('gets again what it lost, also where the line broke as it said so', async () => {
    const { phone, server, courier } = await sending();
    const record = async (many: number) => {
      for (let n = 0; n < many; n++) {
        const one = { id: world.uuid(), kind: 'visit.made', happenedAt: '2026-11-05T01:30:00Z' };
        await phone.outbox.finish([{ ...one, about: {}, facts: {}, words: [] }]);
      }
    };
    await record(3);
    await courier.run();
    expect(server.state.ledger).toHaveLength(3);

    // It is restored between the greeting and the batch, and the batch reaches beyond what was lost.
    await record(4);
    Object.assign(server.state, { backTo: 1, cut: true });
    await courier.run();
    expect(server.state.ledger).toHaveLength(5);
    server.state.cut = false;
    await courier.run();
    const rows = await phone.storage.rows();
    expect(new Set(server.state.ledger.map((one) => one.id))).toEqual(new Set(rows.map((row) => row.id)));
    expect(rows.every((row) => row.state === 'accepted')).toBe(true);
  });
});
