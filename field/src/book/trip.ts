import type { Phone } from '../phone/phone';
import { changed } from '../phone/changed';
import { world } from '../phone/world';
import type { Recorded } from '../ledger/entry';
import { freeze, UNDO, type Finished } from '../record/finish';
import { me } from '../record/begin';

/** A trip that was signed in and not yet out. */
export interface Trip {
  readonly id: string;
  readonly village: number;
  readonly at: string;
  readonly officers: readonly string[];
}

const TRIP = 'trip';
const VILLAGE = 'last village';

export const running = async (phone: Phone): Promise<Trip | null> => (await phone.cache.read<Trip>(TRIP)) ?? null;

/** Where one is, or was last. */
export const lastVillage = async (phone: Phone): Promise<number | null> =>
  (await running(phone))?.village ?? (await phone.cache.read<number>(VILLAGE)) ?? null;

export const remember = (phone: Phone, village: number): Promise<void> => phone.cache.write(VILLAGE, village);

interface SignedIn {
  readonly village: number;
  readonly at: string;
  readonly officers: readonly string[];
  /** As the officer, or the phone, says; nobody checks it. */
  readonly place: string;
  readonly purpose: string;
}

/** One tap: there. The place is what somebody says, and may be missing. */
export async function signIn(phone: Phone, said: SignedIn, caption: string): Promise<Finished> {
  const { officer, unit, programme } = await me(phone);
  const id = world.uuid();
  const officers = [...new Set([officer, ...said.officers])];
  const about = { ...(programme ? { programme } : {}), ...(unit ? { unit } : {}), village: said.village, officers };
  const words = [{ subject: id, part: 'note', fields: { place: said.place, purpose: said.purpose } }];
  const finished = await put(
    phone,
    [{ id, kind: 'trip.signed_in', happenedAt: said.at, about, facts: {}, words }],
    caption,
  );
  await phone.cache.write(TRIP, { id, village: said.village, at: said.at, officers } satisfies Trip);
  await remember(phone, said.village);
  return finished;
}

/** One tap: gone. */
export async function signOut(phone: Phone, trip: Trip, at: string, caption: string): Promise<Finished> {
  const { unit, programme } = await me(phone);
  const about = {
    ...(programme ? { programme } : {}),
    ...(unit ? { unit } : {}),
    ...{ village: trip.village, officers: trip.officers, trip: trip.id },
  };
  const id = world.uuid();
  const facts = { trip: trip.id };
  const finished = await put(
    phone,
    [{ id, kind: 'trip.signed_out', happenedAt: at, about, facts, words: [] }],
    caption,
  );
  await phone.cache.remove(TRIP);
  return finished;
}

/** After a signing was taken back. */
export async function restore(phone: Phone, trip: Trip | null): Promise<void> {
  if (trip) await phone.cache.write(TRIP, trip);
  else await phone.cache.remove(TRIP);
}

async function put(phone: Phone, recorded: Recorded[], caption: string): Promise<Finished> {
  const rows = await freeze(phone, recorded, caption);
  changed();
  return { draft: null, rows, until: Date.now() + UNDO };
}
