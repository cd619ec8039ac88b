import { describe, expect, it } from 'vitest';
import { blank } from '../../src/record/draft';
import type { Briefing } from '../../src/sync/answers';
import { sending } from './a-server';

const NOW = '2026-11-05T01:30:00Z';
const LATER = '2026-11-09T01:30:00Z';
const VILLAGE = 640221203209;

const entry = (village?: number) => ({
  ...{ id: crypto.randomUUID(), kind: 'trip.signed_in', happenedAt: NOW, facts: {}, words: [] },
  about: village ? { village } : {},
});

const two = (number: number): string => String(number).padStart(2, '0');

/** All that came down, as it is read. */
async function kept({ cache }: Awaited<ReturnType<typeof sending>>['phone']) {
  const names = (await cache.names()).sort();
  return Promise.all(names.map(async (name) => [name, await cache.read(name)]));
}

describe('what came down', () => {
  it('may be read by the word of the officer’s session, not of the device', async () => {
    const { phone, server, courier } = await sending();
    expect(await courier.run()).toBe('done');
    const granted = await phone.storage.read('granted');
    expect(granted?.at).toBe(NOW);
    Object.assign(server.state, { now: LATER, reading: 401 });
    expect(await courier.run()).toBe('signIn');
    expect((await phone.storage.read('contact'))?.at).toBe(LATER);
    expect(await phone.storage.read('granted')).toEqual(granted);
    server.state.reading = 200;
    await courier.run();
    expect((await phone.storage.read('granted'))?.at).toBe(LATER);
  });

  it('may be read as long as an app said that knew no difference', async () => {
    const { phone, server, courier } = await sending();
    await phone.storage.change({ set: { contact: { at: NOW, ahead: 0 } } });
    Object.assign(server.state, { now: LATER, reading: 401 });
    await courier.run();
    await courier.run();
    expect((await phone.storage.read('granted'))?.at).toBe(NOW);
  });

  it('goes where the officer may read nothing any more, and nothing that he recorded does', async () => {
    const { phone, server, courier } = await sending();
    const draft = blank(crypto.randomUUID(), 'talk', NOW);
    await courier.run();
    await phone.cache.write('sheet 640221203209', { position: 1 });
    await phone.cache.write('kept', [640221203209]);
    await phone.drafts.save(draft);
    await phone.outbox.finish([
      { id: crypto.randomUUID(), kind: 'trip.signed_in', happenedAt: NOW, about: {}, facts: {}, words: [] },
    ]);
    server.state.reading = 403;
    expect(await courier.run()).toBe('barred');
    expect((await phone.cache.names()).sort()).toEqual([`draft ${draft.id}`, 'kept']);
    expect((await phone.storage.rows()).map((row) => row.state)).toEqual(['accepted']);
    expect(await phone.drafts.list()).toEqual([draft]);
  });

  it('stays where a page on the way forbids it', async () => {
    const { phone, server, courier } = await sending();
    await courier.run();
    const send = server.send;
    server.send = async (...asked) =>
      asked[1] === '/api/v1/field' ? { status: 403, body: '<title>Forbidden</title>' } : send(...asked);
    expect(await courier.run()).toBe('offline');
    expect(await phone.cache.names()).toContain('briefing');
  });

  it('is not what somebody else may read who is signed in in this browser, and stays where he is barred', async () => {
    const { phone, server, courier } = await sending();
    server.state.villages = [{ code: VILLAGE, mine: true }];
    await courier.run();
    const before = await kept(phone);
    const granted = await phone.storage.read('granted');
    await phone.outbox.finish([entry()]);
    Object.assign(server.state, { officer: crypto.randomUUID(), villages: [], now: LATER });
    expect([await courier.run(), courier.stranger]).toEqual(['signIn', true]);
    server.state.reading = 403;
    expect([await courier.run(), courier.stranger]).toEqual(['signIn', true]);
    expect(await kept(phone)).toEqual(before);
    expect(await phone.storage.read('granted')).toEqual(granted);
    expect((await phone.storage.rows()).map((row) => row.state)).toEqual(['accepted']);
    Object.assign(server.state, { officer: await phone.storage.read('officer'), reading: 200 });
    expect([await courier.run(), courier.stranger]).toEqual(['done', false]);
  });

  it('goes where a village is out of reach, and what was recorded there does not', async () => {
    const { phone, server, courier } = await sending();
    server.state.villages = [VILLAGE, VILLAGE + 1].map((code) => ({ code, mine: true }));
    await courier.run();
    server.state.villages = [{ code: VILLAGE + 1, mine: true }];
    await phone.outbox.finish([entry(VILLAGE)]);
    expect(await courier.run()).toBe('done');
    expect((await phone.cache.names()).filter((name) => name.startsWith('sheet'))).toEqual([`sheet ${VILLAGE + 1}`]);
    expect((await phone.cache.read<Briefing>('briefing'))!.villages.map((one) => one.code)).toEqual([VILLAGE + 1]);
    expect((await phone.storage.rows()).map((row) => [row.village, row.state])).toEqual([[VILLAGE, 'accepted']]);
  });

  it('goes from a phone that was revoked; what waits and what is not finished stays and is sent', async () => {
    const { phone, server, courier } = await sending();
    server.state.villages = [{ code: VILLAGE, mine: true }];
    await courier.run();
    const draft = blank(crypto.randomUUID(), 'talk', NOW);
    await phone.drafts.save(draft);
    await phone.outbox.finish([entry()]);
    server.state.revoked = true;
    expect(await courier.run()).toBe('done');
    expect(await phone.cache.names()).toEqual([`draft ${draft.id}`]);
    expect(server.state.ledger).toHaveLength(1);
    await phone.outbox.finish([entry()]);
    await courier.run();
    expect(server.state.ledger).toHaveLength(2);
    expect(await phone.cache.names()).toEqual([`draft ${draft.id}`]);
  });

  it('is a few villages where nobody has chosen any', async () => {
    const { phone, server, courier } = await sending();
    server.state.villages = Array.from({ length: 9 }, (_, at) => ({ code: VILLAGE + at, mine: true }));
    await courier.run();
    expect((await phone.cache.names()).filter((name) => name.startsWith('sheet'))).toHaveLength(6);
    await phone.cache.write('kept', [VILLAGE + 8]);
    await courier.run();
    expect((await phone.cache.names()).filter((name) => name.startsWith('sheet'))).toEqual([`sheet ${VILLAGE + 8}`]);
  });

  it('is not written again where it is unchanged, and is asked for from where it was', async () => {
    const { phone, server, courier } = await sending();
    server.state.villages = [{ code: VILLAGE, mine: true }];
    await courier.run();
    const lay = await phone.database.cache.get(`sheet ${VILLAGE}`);
    server.state.unchanged = true;
    await courier.run();
    await courier.run();
    expect(await phone.database.cache.get(`sheet ${VILLAGE}`)).toEqual(lay);
    const asked = server.state.asked.filter((path) => path.includes('/villages/'));
    expect(asked.at(-1)).toBe(`/api/v1/field/villages/${VILLAGE}?after=0&hash=h0`);
    server.state.unchanged = false;
    await courier.run();
    expect(await phone.database.cache.get(`sheet ${VILLAGE}`)).not.toEqual(lay);
  });

  it('are the totals of months that have been, twelve at most, whatever a clock or a finger said', async () => {
    const { phone, server, courier } = await sending();
    const at = [
      '0026-11-05',
      '2027-01-05',
      '2026-10-31',
      ...Array.from({ length: 12 }, (_, n) => `2025-${two(n + 1)}-05`),
    ];
    await phone.outbox.finish(at.map((day) => ({ ...entry(), happenedAt: `${day}T01:30:00.000Z` })));
    expect(await courier.run()).toBe('done');
    const { searchParams } = new URL(server.state.asked.at(-1)!, 'http://server');
    const months = searchParams.getAll('month');
    expect([months.length, months[0], months.at(-2), months.at(-1)]).toEqual([12, '2025-03', '2026-10', '2026-11']);
  });
});
