import type { Phone } from '../phone/phone';
import type { Briefing, Named } from '../sync/answers';
import { parsed } from '../sync/answers';
import { COLLEAGUES, COLLEAGUES_OF } from '../sync/bring';
import { dayOf } from '../shell/time';

const PAGES = 5;
const MOST = 40;

/** Once a day those of the officer's own unit, to be named on a trip. Without them only their chips are missing. */
export async function bringColleagues(phone: Phone): Promise<void> {
  const briefing = await phone.cache.read<Briefing>('briefing');
  const today = dayOf(Date.now());
  if (!briefing || (await phone.cache.read<string>(COLLEAGUES_OF)) === today) return;
  const found: Named[] = [];
  let after = '';
  for (let page = 0; page < PAGES; page++) {
    const reply = await phone.line.send('GET', `/api/v1/officers?size=200${after}`);
    const answer = parsed(reply.body) as { items?: (Named & { unit?: string })[]; next?: string | null } | undefined;
    // Half a list would stand for the whole day: with the next run it is asked for again.
    if (reply.status !== 200 || !answer?.items) return;
    for (const one of answer.items)
      if (one.unit === briefing.officer.unit && one.id !== briefing.officer.id)
        found.push({ id: one.id, name: one.name });
    if (!answer.next) break;
    after = `&after=${encodeURIComponent(answer.next)}`;
  }
  if (!phone.cache.open) return;
  await phone.cache.write(COLLEAGUES, found.slice(0, MOST));
  await phone.cache.write(COLLEAGUES_OF, today);
}
