import type { Phone } from '../phone/phone';
import type { Briefing, Demand, Household, Sheet } from '../sync/answers';
import { KEPT, mine, sheetName } from '../sync/bring';

/** What is kept of a village, with its name. */
export interface Kept {
  readonly code: number;
  readonly name: string;
  readonly sheet: Sheet | undefined;
}

/** The villages on this phone; null once the server has not been heard of for three days: then nothing is read. */
export async function villages(phone: Phone): Promise<Kept[] | null> {
  if (!(await phone.mayRead())) return null;
  const briefing = await phone.cache.read<Briefing>('briefing');
  if (!briefing) return [];
  const codes = (await phone.cache.read<number[]>(KEPT)) ?? mine(briefing);
  const named = codes.map(async (code) => ({
    code,
    name: briefing.villages.find((village) => village.code === code)?.name ?? String(code),
    sheet: await phone.cache.read<Sheet>(sheetName(code)),
  }));
  return Promise.all(named);
}

export interface Found {
  readonly village: Kept;
  readonly household: Household;
  readonly demands: readonly Demand[];
}

export function findHousehold(kept: readonly Kept[], id: string): Found | undefined {
  for (const village of kept) {
    const household = village.sheet?.households.find((one) => one.id === id);
    const demands = village.sheet?.demands.filter((one) => one.household === id) ?? [];
    if (household) return { village, household, demands };
  }
  return undefined;
}
