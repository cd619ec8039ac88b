import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/sync/row';
import { Overtaken } from '../../src/sync/storage';
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

  it('removes what is set to nothing, and finds by state', async () => {
    const { storage } = await aPhone();
    await storage.change({ set: { batch: 5 }, put: [row(1), { ...row(2), state: 'accepted' }] });
    await storage.change({ set: { batch: undefined }, remove: ['id 1'] });
    expect(await storage.read('batch')).toBeUndefined();
    expect((await storage.rows('accepted')).map((one) => one.id)).toEqual(['id 2']);
  });
});
