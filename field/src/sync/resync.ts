import { parsed } from './answers';
import type { Receipt, Row } from './row';
import { Stopped, type Server } from './server';
import { furthest, settled } from './settle';
import type { Storage } from './storage';

/** As many as the server takes. */
const ASKED_AT_ONCE = 1000;

/**
 * The server went back to an earlier day: what it does not have any more is to be sent again, and what it has may
 * lie elsewhere. Phones are the second backup.
 */
export async function resync(storage: Storage, server: Server): Promise<void> {
  const rows = await storage.rows('accepted');
  const put: Row[] = [];
  for (let at = 0; at < rows.length; at += ASKED_AT_ONCE) {
    const some = rows.slice(at, at + ASKED_AT_ONCE);
    const ids = JSON.stringify({ ids: some.map((row) => row.id) });
    const reply = await server.ask('POST', '/api/v1/field/missing', ids, true);
    const answer = parsed(reply.body) as { missing?: string[]; kept?: Receipt[] } | undefined;
    if (reply.status !== 200 || !answer?.missing || !answer.kept) throw new Stopped('offline');
    const missing = new Set(answer.missing);
    const kept = new Map(answer.kept.map((receipt) => [receipt.id, receipt]));
    for (const row of some) {
      const receipt = kept.get(row.id);
      if (missing.has(row.id)) put.push({ ...row, state: 'waiting', receipt: null });
      else if (receipt) put.push(settled(row, { id: row.id, status: 'duplicate', receipt }));
    }
  }
  await storage.change({ put, set: { last: furthest(undefined, put) } });
}
