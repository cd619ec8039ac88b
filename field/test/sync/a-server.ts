import { world } from '../../src/phone/world';
import { cameDown } from '../../src/lock/kept';
import { Courier } from '../../src/sync/courier';
import type { SealingKey } from '../../src/sync/sealing';
import type { Reply } from '../../src/sync/world';
import { anEnrolledPhone } from '../phone/a-phone';

const answer = (body: object): Reply => ({ status: 200, body: JSON.stringify(body) });

interface Posted {
  readonly id: string;
  readonly hash: string;
}

/**
 * A server that keeps entries by position, goes back to an earlier day when told so, and whose line may be cut
 * before it says what is missing.
 */
export function aServer(sealing: SealingKey, hashOf: (id: string) => Promise<string>) {
  const state = {
    ledger: [] as Posted[],
    backTo: undefined as number | undefined,
    cut: false,
    issued: [] as number[],
    now: '2026-11-05T01:30:00Z',
    reading: 200,
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
    // The officer's own session reads, and not the device.
    if (asked.pathname !== '/api/v1/field/device' && state.reading !== 200)
      return { status: state.reading, body: JSON.stringify({ status: state.reading }) };
    const position = asked.searchParams.get('position');
    const device = { known: true, revoked: false, highest: 0, missing: [] };
    const said = wentBack(position === null ? null : Number(position), asked.searchParams.get('hash'));
    return answer({ position: 0, now: state.now, sealing, device, villages: [], months: [], ...said });
  };
  return { state, send };
}

/** A phone, and the server that it sends to. */
export async function sending() {
  const phone = await anEnrolledPhone();
  const hashOf = async (id: string) => (await phone.storage.rows()).find((row) => row.id === id)?.hash ?? '';
  const server = aServer((await phone.storage.read('sealing'))!, hashOf);
  return { phone, server, courier: new Courier(phone.storage, cameDown(phone.cache), server, world, phone.key) };
}
