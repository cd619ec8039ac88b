import { expect, it } from 'vitest';
import { Carriage } from '../../src/carry/carriage';
import { read, written } from '../../src/carry/file';
import type { Server } from '../../src/sync/server';
import { anEnrolledPhone } from '../phone/a-phone';

const entry = () => ({
  ...{ id: crypto.randomUUID(), kind: 'trip.signed_in', happenedAt: '2026-11-05T01:30:00Z' },
  ...{ about: {}, facts: {}, words: [] },
});

it('goes from phone to phone, is sent as it is, and is answered by its ids', async () => {
  const [from, to] = [await anEnrolledPhone(), await anEnrolledPhone()];
  const rows = await from.outbox.finish([entry(), entry()]);
  const device = (await from.storage.read('device'))!;
  const file = read(JSON.stringify(written(device, rows)));
  const sent: { id: string; device: string; seq: number }[] = [];
  const ask = async (_: string, __: string, body: string) => {
    const { entries } = JSON.parse(body);
    sent.push(...entries);
    const results = rows.map(({ id, hash }) => ({
      ...{ id, status: 'accepted', receipt: { id, position: 7, recordedAt: '2026-11-05T02:00:00Z', hash } },
    }));
    return { status: 200, body: JSON.stringify({ results }) };
  };
  const carriage = new Carriage(to.database, { ask } as unknown as Server);
  expect(await carriage.take(file.entries)).toBe(2);
  expect(await carriage.take(file.entries)).toBe(0);
  await carriage.send();
  expect(sent.map(({ device, seq }) => ({ device, seq }))).toEqual([1, 2].map((seq) => ({ device, seq })));
  expect((await carriage.all()).map((one) => one.state)).toEqual(['accepted', 'accepted']);
});

it('holds nothing that can be read', async () => {
  const phone = await anEnrolledPhone();
  const said = { ...entry(), words: [{ subject: 'x', part: 'note', fields: { place: 'village committee' } }] };
  const file = JSON.stringify(written('d', await phone.outbox.finish([said], 'closed')));
  expect(file).not.toContain('village committee');
  expect(file).not.toContain('caption');
});

it('is refused where it is something else or was cut off', async () => {
  for (const text of ['', '[]', '{}', 'null', '{"format":"groundwork outbox 1","entries":[null]}', '{"format":'])
    expect(() => read(text)).toThrow(TypeError);
});
