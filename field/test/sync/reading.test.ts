import { describe, expect, it } from 'vitest';
import { blank } from '../../src/record/draft';
import { sending } from './a-server';

const NOW = '2026-11-05T01:30:00Z';
const LATER = '2026-11-09T01:30:00Z';

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
});
