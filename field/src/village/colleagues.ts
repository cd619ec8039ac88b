import type { Phone } from '../phone/phone';
import type { Briefing, Named } from '../sync/answers';
import { parsed } from '../sync/answers';
import { COLLEAGUES, COLLEAGUES_OF } from '../sync/bring';
import { dayOf } from '../shell/time';

const MOST = 40;

/** Once a day those of the officer's own unit, to be named on a trip. Without them only their chips are missing. */
export async function bringColleagues(phone: Phone): Promise<void> {
  const briefing = await phone.cache.read<Briefing>('briefing');
  const today = dayOf(Date.now());
  if (!briefing || (await phone.cache.read<string>(COLLEAGUES_OF)) === today) return;
  const { id, unit } = briefing.officer;
  const found = unit ? await ofUnit(phone, unit) : [];
  if (!found || !phone.cache.open) return;
  await phone.cache.write(COLLEAGUES, found.filter((one) => one.id !== id).slice(0, MOST));
  await phone.cache.write(COLLEAGUES_OF, today);
}

/** One more than are kept, since the officer is among them; undefined where the server does not say. */
async function ofUnit(phone: Phone, unit: string): Promise<Named[] | undefined> {
  const reply = await phone.line.send('GET', `/api/v1/officers?unit=${unit}&limit=${MOST + 1}`);
  const answer = parsed(reply.body) as { items?: Named[] } | undefined;
  return reply.status === 200 ? answer?.items?.map((one) => ({ id: one.id, name: one.name })) : undefined;
}
