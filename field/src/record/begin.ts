import { running, remember, lastVillage } from '../book/trip';
import { own } from '../phone/own';
import type { Phone } from '../phone/phone';
import { world } from '../phone/world';
import { go } from '../shell/address';
import { dayOf } from '../shell/time';
import type { Briefing } from '../sync/answers';
import { blank, type Draft, type Shape } from './draft';
import { lists } from './lists';

export interface Me {
  readonly officer: string;
  readonly unit: string;
  readonly programme: string | null;
}

const PROGRAMME = 'programme';

/** The programme of the day: chosen once, else the last one that still runs, else the only one. */
export async function programmeOf(phone: Phone): Promise<string | null> {
  const today = dayOf(world.now());
  const running = (await lists(phone)).programmes.filter((one) => one.from <= today && today <= one.until);
  const kept = await phone.cache.read<string>(PROGRAMME);
  if (kept === '') return null;
  return (running.find((one) => one.id === kept) ?? running[0])?.id ?? null;
}

/** "" for none. */
export const chooseProgramme = (phone: Phone, id: string): Promise<void> => phone.cache.write(PROGRAMME, id);

export async function me(phone: Phone): Promise<Me> {
  const briefing = await phone.cache.read<Briefing>('briefing');
  const officer = (await phone.storage.read('officer')) ?? briefing?.officer.id ?? '';
  return { officer, unit: (await lists(phone)).unit, programme: await programmeOf(phone) };
}

/** A new form, kept from the first moment. */
export async function begin(phone: Phone, shape: Shape, given: Partial<Draft> = {}): Promise<void> {
  const trip = await running(phone);
  const village = given.village ?? (await lastVillage(phone));
  const draft: Draft = {
    ...blank(world.uuid(), shape, new Date(world.now()).toISOString()),
    programme: await programmeOf(phone),
    trip: trip && trip.village === village ? trip.id : null,
    officers: trip?.officers ?? [],
    ...given,
    village,
  };
  await phone.drafts.save(draft);
  if (village !== null) await remember(phone, village);
  go(`/record/${draft.id}`);
}

/** The phone's own name, for a hand-over. */
export const nameOf = (phone: Phone): Promise<string | undefined> => own(phone.database, 'name');
