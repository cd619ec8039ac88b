import { expect, it } from 'vitest';
import { Carriage } from '../../src/carry/carriage';
import { read, written } from '../../src/carry/file';
import type { Server } from '../../src/sync/server';
import { anEnrolledPhone } from '../phone/a-phone';
import { refusal } from '../sync/a-server';

const entry = () => ({
  ...{ id: crypto.randomUUID(), kind: 'trip.signed_in', happenedAt: '2026-11-05T01:30:00Z' },
  ...{ about: {}, facts: {}, words: [] },
});

/** A server that answers each entry as the test says, and takes so many at once. */
function answering(status: (seq: number) => object, most = Infinity, tooMuch = '') {
  const sent: { id: string; device: string; seq: number }[][] = [];
  const ask = async (_: string, __: string, body?: string) => {
    const { entries } = JSON.parse(body!) as { entries: { id: string; device: string; seq: number }[] };
    if (entries.length > most) return { status: 413, body: tooMuch };
    sent.push(entries);
    return { status: 200, body: JSON.stringify({ results: entries.map(({ id, seq }) => ({ id, ...status(seq) })) }) };
  };
  return { sent, server: { ask } as Pick<Server, 'ask'> };
}

/** So many entries of one phone, to be carried by another. */
async function carrying(many: number) {
  const [from, to] = [await anEnrolledPhone(), await anEnrolledPhone()];
  const rows = await from.outbox.finish(Array.from({ length: many }, entry));
  const device = (await from.storage.read('device'))!;
  const receipt = (seq: number) => {
    const { id, hash } = rows[seq - 1]!;
    return { id, position: seq, recordedAt: '2026-11-05T02:00:00Z', hash };
  };
  return { to, device, file: read(JSON.stringify(written(device, rows))), receipt };
}

const LATER = { code: 'sync.device.unknown', sentence: { en: '', zh: '' }, retryable: true };

it('goes from phone to phone, is sent as it is, and is answered by its ids', async () => {
  const { to, device, file, receipt } = await carrying(2);
  const { server, sent } = answering((seq) => ({ status: 'accepted', receipt: receipt(seq) }));
  const carriage = new Carriage(to.database, server, to.storage);
  expect(await carriage.take(file.entries)).toBe(2);
  expect(await carriage.take(file.entries)).toBe(0);
  await carriage.send();
  expect(sent.flat().map(({ device, seq }) => ({ device, seq }))).toEqual([1, 2].map((seq) => ({ device, seq })));
  expect((await carriage.all()).map((one) => one.state)).toEqual(['accepted', 'accepted']);
});

it('is sent to its end, also where the first of it has to wait', async () => {
  const { to, file, receipt } = await carrying(60);
  const { server, sent } = answering((seq) =>
    seq <= 30 ? { status: 'refused', problem: LATER } : { status: 'accepted', receipt: receipt(seq) },
  );
  const carriage = new Carriage(to.database, server, to.storage);
  await carriage.take(file.entries);
  await carriage.send();
  expect((await carriage.all()).filter((one) => one.state === 'accepted')).toHaveLength(30);
  expect(sent.flat()).toHaveLength(60);
});

it('goes in smaller batches where it is too much at once, and what is too large alone is refused', async () => {
  const { to, file, receipt } = await carrying(7);
  const few = answering((seq) => ({ status: 'accepted', receipt: receipt(seq) }), 2);
  const carriage = new Carriage(to.database, few.server, to.storage);
  await carriage.take(file.entries);
  await carriage.send();
  expect(few.sent.flat()).toHaveLength(7);
  // That an entry never passes is for the server itself to say: a box on the way is another one tomorrow.
  for (const [body, state] of [
    [refusal(413).body, 'refused'],
    ['<title>Request Entity Too Large</title>', 'waiting'],
  ]) {
    const none = answering(() => ({}), 0, body);
    const other = new Carriage((await anEnrolledPhone()).database, none.server, to.storage);
    await other.take(file.entries);
    await other.send();
    expect(new Set((await other.all()).map((one) => one.state))).toEqual(new Set([state]));
  }
});

it('is shown for a week after it was accepted, and no longer', async () => {
  const { to, file, receipt } = await carrying(1);
  const { server } = answering((seq) => ({ status: 'accepted', receipt: receipt(seq) }));
  const carriage = new Carriage(to.database, server, to.storage);
  await carriage.take(file.entries);
  await carriage.send();
  const after = async (at: string) => {
    await to.storage.change({ set: { contact: { at, ahead: 0 } } });
    await carriage.send();
    return (await carriage.all()).length;
  };
  expect(await after('2026-11-11T02:00:00Z')).toBe(1);
  expect(await after('2026-11-13T02:00:00Z')).toBe(0);
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
