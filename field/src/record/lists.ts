import type { Phone } from '../phone/phone';
import type { Briefing } from '../sync/answers';
import { KEPT, mine } from '../sync/bring';
import { NO_LISTS, type Lists } from './part';

const LISTS = 'lists';

/** What a form needs, and whose it is. It names nobody, and stays where the officer may read nothing any more. */
type Lasting = Lists & { readonly unit: string };

export interface Place {
  readonly code: number;
  readonly name: string;
}

/** After each contact: of the villages those that the officer has chosen. */
export async function keepLists(phone: Pick<Phone, 'cache'>): Promise<void> {
  const briefing = await phone.cache.read<Briefing>('briefing');
  if (!briefing) return;
  const { programmes, units, topics, officer } = briefing;
  const codes = await chosen(phone, briefing);
  const villages = briefing.villages.filter((one) => codes.includes(one.code));
  const lasting: Lasting = { programmes, units, topics, villages, unit: officer.unit };
  // Nearly always they are the same: written anew they would wake each screen.
  if (JSON.stringify(await phone.cache.read(LISTS)) === JSON.stringify(lasting)) return;
  if (phone.cache.open) await phone.cache.write(LISTS, lasting);
}

/** As they came down, or as they were when they last did. */
export async function lists(phone: Pick<Phone, 'cache'>): Promise<Lasting> {
  const briefing = await phone.cache.read<Briefing>('briefing');
  if (briefing) return { ...briefing, unit: briefing.officer.unit };
  return (await phone.cache.read<Lasting>(LISTS)) ?? { ...NO_LISTS, unit: '' };
}

/** Where the officer records, by name where it is known: also while nothing may be read. */
export async function places(phone: Pick<Phone, 'cache'>): Promise<Place[]> {
  const all = await lists(phone);
  const name = (code: number): string => all.villages.find((one) => one.code === code)?.name ?? String(code);
  return (await chosen(phone, all)).map((code) => ({ code, name: name(code) }));
}

const chosen = async (phone: Pick<Phone, 'cache'>, all: Pick<Lists, 'villages'>): Promise<number[]> =>
  (await phone.cache.read<number[]>(KEPT)) ?? mine(all);
