import { world } from '../../src/phone/world';
import { cameDown } from '../../src/lock/kept';
import { Courier } from '../../src/sync/courier';
import type { SealingKey } from '../../src/sync/sealing';
import type { Reply } from '../../src/sync/world';
import { anEnrolledPhone } from '../phone/a-phone';

/** As the server itself refuses. */
export const refusal = (status: number): Reply => ({
  status,
  body: JSON.stringify({ type: `urn:groundwork:problem:frame.refusal.${status}`, status }),
});

const answer = (body: object): Reply => ({ status: 200, body: JSON.stringify(body) });

interface Posted {
  readonly id: string;
  readonly hash: string;
}

/**
 * A server that keeps entries by position, goes back to an earlier day when told so, and whose line may be cut
 * before it says what is missing.
 */
export function aServer(sealing: SealingKey, hashOf: (id: string) => Promise<string>, officer?: string) {
  const state = {
    ledger: [] as Posted[],
    backTo: undefined as number | undefined,
    cut: false,
    issued: [] as number[],
    now: '2026-11-05T01:30:00Z',
    reading: 200,
    /** Who is signed in in this browser. */
    officer,
    revoked: false,
    villages: [] as { code: number; mine: boolean }[],
    unchanged: false,
    asked: [] as string[],
    /** How many entries came at once, and how much a box on the way lets through. */
    batches: [] as number[],
    narrow: Infinity,
    tooMuch: '',
    failing: false,
  };
  const receipt = (at: number) => ({ ...state.ledger[at]!, position: at, recordedAt: '2026-11-05T01:30:00Z' });
  const wentBack = (position: number | null, hash: string | null) =>
    position !== null && state.ledger[position]?.hash !== hash ? { resync: true } : {};
  const take = async (body: {
    last?: { position: number; hash: string };
    entries: { id: string }[];
    issued: number;
  }) => {
    state.issued.push(body.issued);
    state.batches.push(body.entries.length);
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
    state.asked.push(path);
    if (state.failing) throw new TypeError('cut off');
    if (path === '/api/v1/entries') {
      if (body!.length > state.narrow) return { status: 413, body: state.tooMuch };
      return take(JSON.parse(body!));
    }
    if (path === '/api/v1/field/missing') {
      if (state.cut) throw new TypeError('cut off');
      const { ids } = JSON.parse(body!) as { ids: string[] };
      const at = (id: string) => state.ledger.findIndex((one) => one.id === id);
      const kept = ids.filter((id) => at(id) >= 0).map((id) => receipt(at(id)));
      return answer({ missing: ids.filter((id) => at(id) < 0), kept });
    }
    // The officer's own session reads, and not the device.
    const byOfficer = asked.pathname !== '/api/v1/field/device';
    if (byOfficer && state.officer === undefined) return refusal(401);
    if (path === '/api/v1/me') return answer({ officer: { id: state.officer } });
    if (byOfficer && state.reading !== 200) return refusal(state.reading);
    const position = asked.searchParams.get('position');
    const device = { known: true, revoked: state.revoked, highest: 0, missing: [] };
    const said = wentBack(position === null ? null : Number(position), asked.searchParams.get('hash'));
    const { now, villages, unchanged } = state;
    if (path.includes('/villages/')) return answer({ position: 0, hash: 'h0', ...(unchanged ? { unchanged } : {}) });
    return answer({ position: 0, now, sealing, device, villages, months: [], officer: { id: state.officer }, ...said });
  };
  return { state, send };
}

/** A phone, and the server that it sends to. */
export async function sending() {
  const phone = await anEnrolledPhone();
  const hashOf = async (id: string) => (await phone.storage.rows()).find((row) => row.id === id)?.hash ?? '';
  const server = aServer((await phone.storage.read('sealing'))!, hashOf, await phone.storage.read('officer'));
  return { phone, server, courier: new Courier(phone.storage, cameDown(phone.cache), server, world, phone.key) };
}
