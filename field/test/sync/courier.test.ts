import { describe, expect, it } from 'vitest';
import { world } from '../../src/phone/world';
import { blank } from '../../src/record/draft';
import { finish, undo, type Finished } from '../../src/record/finish';
import { sending } from './a-server';

const visit = () => ({
  ...blank(world.uuid(), 'visit', '2026-11-05T01:30:00.000Z'),
  ...{ village: 640221203209, household: world.uuid() },
});

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
