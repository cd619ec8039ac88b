import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/sync/row';
import { Known, Overtaken } from '../../src/sync/storage';
import { aPhone } from './a-phone';

const row = (seq: number): Row => ({
  ...{ id: `id ${seq}`, seq, kind: 'visit.made', happenedAt: '2026-11-05T01:30:00Z', village: null, caption: null },
  ...{ savedAt: '2026-11-05T01:30:00Z', hash: '00', state: 'waiting', receipt: null, problem: null },
  sealed: { key: '', from: '', iv: '', data: '' },
});

describe('the outbox in the database', () => {
  it('keeps all of a change or none of it', async () => {
    const { storage } = await aPhone();
    await storage.change({ ifSeq: 0, set: { seq: 2 }, put: [row(2), row(1)] });
    await expect(storage.change({ ifSeq: 0, set: { seq: 3 }, put: [row(3)] })).rejects.toThrow(Overtaken);
    expect(await storage.read('seq')).toBe(2);
    expect((await storage.rows()).map((one) => one.seq)).toEqual([1, 2]);
  });

  it('keeps nothing a second time where it is to be new', async () => {
    const { storage } = await aPhone();
    await storage.change({ ifSeq: 0, fresh: true, set: { seq: 1 }, put: [row(1)] });
    const again = { ifSeq: 1, fresh: true, set: { seq: 3 }, put: [row(2), { ...row(3), id: 'id 1' }] };
    await expect(storage.change(again)).rejects.toThrow(Known);
    expect([await storage.read('seq'), (await storage.rows()).length]).toEqual([1, 1]);
  });

  it('says in one step what leaves, and that it does', async () => {
    const phone = await aPhone();
    await phone.storage.change({ set: { seq: 3 }, put: [row(1), row(2), row(3)] });
    const { issued, rows } = await phone.storage.leave(2);
    expect([issued, rows.map((one) => one.seq), await phone.told()]).toEqual([2, [1, 2], 2]);
    // What was taken back in the meantime is in neither.
    await phone.storage.change({ set: { seq: 2 }, remove: ['id 3'] });
    expect((await phone.storage.leave(3)).issued).toBe(2);
    expect(await phone.told()).toBe(2);
  });

  it('removes what is set to nothing, and finds by state', async () => {
    const { storage } = await aPhone();
    await storage.change({ set: { batch: 5 }, put: [row(1), { ...row(2), state: 'accepted' }] });
    await storage.change({ set: { batch: undefined }, remove: ['id 1'] });
    expect(await storage.read('batch')).toBeUndefined();
    expect((await storage.rows('accepted')).map((one) => one.id)).toEqual(['id 2']);
  });
});
