import { describe, expect, it, vi } from 'vitest';
import { hex, sha256 } from '../../src/ledger/bytes';
import { Line } from '../../src/phone/network';
import { Uploads } from '../../src/photo/uploads';
import { anEnrolledPhone } from '../phone/a-phone';
import { refusal } from '../sync/a-server';

/** A server that takes uploads, and whose line may be cut after so many bytes. */
function taking(cutAfter = Infinity) {
  const state = { kept: new Uint8Array(0), begun: 0, cutAfter, announced: '' };
  const answer = async (path: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const headers = init!.headers as Record<string, string>;
    expect(headers['Authorization']).toMatch(/^Device [0-9a-f-]{36}\.[\w-]+$/);
    if (init!.method === 'POST') {
      state.begun++;
      state.announced = headers['Upload-Metadata']!;
      return new Response(null, { status: 201, headers: { Location: `${String(path)}/one` } });
    }
    if (init!.method === 'PATCH') {
      expect(Number(headers['Upload-Offset'])).toBe(state.kept.length);
      const piece = new Uint8Array(init!.body as ArrayBuffer);
      const through = piece.subarray(0, state.cutAfter - state.kept.length);
      state.kept = new Uint8Array([...state.kept, ...through]);
      if (through.length < piece.length) throw new TypeError('cut off');
    }
    const status = init!.method === 'PATCH' ? 204 : 200;
    return new Response(null, { status, headers: { 'Upload-Offset': String(state.kept.length) } });
  };
  return { state, line: new Line(answer as typeof fetch) };
}

/** Killed as soon as the entry was saved: nothing is done for the photo after that. */
async function waiting(accepted: boolean) {
  const phone = await anEnrolledPhone();
  const bytes = crypto.getRandomValues(new Uint8Array(65_536));
  const long = new Uint8Array(600_000).map((_, at) => bytes[at % bytes.length]!);
  const id = crypto.randomUUID();
  await phone.photos.keep(id, long, 'image/jpeg');
  const [row] = await phone.outbox.finish([
    { id, kind: 'attachment.attached', happenedAt: '2026-11-05T01:30:00Z', about: {}, facts: {}, words: [] },
  ]);
  if (accepted) await phone.storage.change({ put: [{ ...row!, state: 'accepted' }] });
  return { phone, long, id };
}

describe('photos', () => {
  it('follow their entry in pieces, and go on where the line was cut', async () => {
    const { phone, long, id } = await waiting(true);
    const { state, line } = taking(300_000);
    const uploads = new Uploads(phone.database, phone.photos, line, phone.storage, phone.key);
    await uploads.send();
    expect([state.kept.length, await phone.photos.pending()]).toEqual([300_000, [id]]);
    state.cutAfter = Infinity;
    await uploads.send();
    expect(state.begun).toBe(1);
    expect(hex(await sha256(state.kept))).toBe(hex(await sha256(long)));
    expect(state.announced).toContain(btoa(id));
    expect(await phone.photos.pending()).toEqual([]);
  });

  it('keep no other back where one is refused, and are tried again after a day', async () => {
    const { phone, id } = await waiting(true);
    const other = crypto.randomUUID();
    await phone.photos.keep(other, new Uint8Array(100), 'image/jpeg');
    const attached = { id: other, kind: 'attachment.attached', happenedAt: '2026-11-05T01:30:00Z' };
    const [row] = await phone.outbox.finish([{ ...attached, about: {}, facts: {}, words: [] }]);
    await phone.storage.change({ put: [{ ...row!, state: 'accepted' }] });
    const sentence = { en: 'There is no such entry.', zh: '没有这条记录。' };
    let struck = true;
    const asked: string[] = [];
    const { line } = taking();
    const request: Line['request'] = async (method, path, body, headers) => {
      const said = headers['Upload-Metadata'];
      if (said) asked.push(atob(said.replace('entry ', '')));
      const gone = { ...JSON.parse(refusal(404).body), sentence };
      if (struck && said?.includes(btoa(id))) return new Response(JSON.stringify(gone), { status: 404 });
      return line.request(method, path, body, headers);
    };
    let now = 1_000_000;
    const uploads = new Uploads(phone.database, phone.photos, { request }, phone.storage, phone.key, () => now);
    await uploads.send();
    expect(await phone.photos.pending()).toEqual([id]);
    expect((await phone.database.blobs.get(id))!.refused).toEqual({ status: 404, at: now, sentence });
    await uploads.send();
    expect(asked.filter((one) => one === id)).toHaveLength(1);
    struck = false;
    now += 25 * 3600_000;
    await uploads.send();
    expect(asked.filter((one) => one === id)).toHaveLength(2);
  });

  it('wait for the next run where a portal or a proxy forbids them, and are not refused', async () => {
    const { phone, id } = await waiting(true);
    const { state, line } = taking();
    let portal = true;
    const request: Line['request'] = async (...asked) =>
      portal ? new Response('<title>Not here</title>', { status: 404 }) : line.request(...asked);
    const uploads = new Uploads(phone.database, phone.photos, { request }, phone.storage, phone.key);
    await uploads.send();
    expect((await phone.database.blobs.get(id))!.refused).toBeUndefined();
    portal = false;
    await uploads.send();
    expect([state.kept.length, await phone.photos.pending()]).toEqual([600_000, []]);
  });

  it('go in smaller pieces where a box on the way takes no larger ones', async () => {
    const { phone } = await waiting(true);
    const { state, line } = taking();
    const request: Line['request'] = async (method, path, body, headers) =>
      method === 'PATCH' && (body as Uint8Array).length > 70_000
        ? new Response('', { status: 413 })
        : line.request(method, path, body, headers);
    await new Uploads(phone.database, phone.photos, { request }, phone.storage, phone.key).send();
    expect([state.kept.length, await phone.photos.pending()]).toEqual([600_000, []]);
  });

  it('go in smaller pieces where a piece does not get through in time', async () => {
    const { phone } = await waiting(true);
    const { state, line } = taking();
    const most = 70_000;
    const request: Line['request'] = async (method, path, body, headers) => {
      if (method === 'PATCH' && (body as Uint8Array).length > most) throw new DOMException('', 'TimeoutError');
      return line.request(method, path, body, headers);
    };
    const uploads = new Uploads(phone.database, phone.photos, { request }, phone.storage, phone.key);
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 8_000));
    await uploads.send();
    vi.restoreAllMocks();
    expect([state.kept.length, await phone.photos.pending()]).toEqual([600_000, []]);
  });

  it('wait for their entry, and are not kept in clear', async () => {
    const { phone, long, id } = await waiting(false);
    const { state, line } = taking();
    await new Uploads(phone.database, phone.photos, line, phone.storage, phone.key).send();
    expect(state.begun).toBe(0);
    const kept = new Uint8Array((await phone.database.blobs.get(id))!.data);
    expect(kept.slice(0, 64)).not.toEqual(long.slice(0, 64));
    expect(await phone.photos.read(id)).toEqual(long);
  });
});
