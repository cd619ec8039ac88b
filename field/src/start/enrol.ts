import { changed } from '../phone/changed';
import type { Phone } from '../phone/phone';
import { world } from '../phone/world';
import { parsed, type Named } from '../sync/answers';
import { publicPart } from '../sync/signing';
import { left } from './left';

export type Refused = 'taken' | 'offline' | 'many' | 'not';

/**
 * Who is signed in in this browser; null for nobody, or where the server was not reached. Nor does anybody count who
 * was signed in before the phone was erased.
 */
export async function whoIsSignedIn(phone: Phone): Promise<Named | null> {
  if (!(await left(phone))) return null;
  const reply = await phone.line.send('GET', '/api/v1/me').catch(() => undefined);
  const me = reply?.status === 200 ? (parsed(reply.body) as { officer?: Named } | undefined) : undefined;
  return me?.officer ?? null;
}

/** Tells the server this phone's id and key. The id is kept first, so that a lost answer makes no second phone. */
export async function enrol(phone: Phone, name: string): Promise<Refused | undefined> {
  const device = (await phone.storage.read('device')) ?? world.uuid();
  await phone.storage.change({ set: { device } });
  const key = await publicPart(phone.key);
  const body = JSON.stringify({ name, key });
  const reply = await phone.line.send('PUT', `/api/v1/devices/${device}`, body).catch(() => undefined);
  if (!reply) return 'offline';
  const answer = parsed(reply.body) as { officer?: string; county?: number } | undefined;
  if (reply.status === 409) return 'taken';
  if (reply.status === 422 && reply.body.includes('access.devices.many')) return 'many';
  if (reply.status !== 200 || !answer?.officer || !answer.county) return 'not';
  await phone.storage.change({ set: { officer: answer.officer, county: answer.county } });
  changed();
  return undefined;
}
