import { audit } from './auditor';
import { Chance } from './chance';
import { Faults, type Fault } from './faults';
import { Officer, type Device } from './officer';
import type { Office } from './office';
import { Schedule } from './schedule';

const PHONES = 8;

/** What one seed came to. */
export interface Played {
  readonly seed: number;
  readonly entries: number;
  readonly wrong: readonly string[];
  readonly faults: ReadonlyMap<Fault, number>;
}

/**
 * Eight phones and their officers for some days, with everything that goes wrong; then a quiet evening in which all
 * that can be sent is.
 */
export async function play(seed: number, office: Office, entries = 100): Promise<Played> {
  const chance = new Chance(seed);
  const faults = Faults.of(chance);
  const schedule = new Schedule();
  const county = await office.found();
  const officers = Array.from({ length: PHONES }, (_, at) => {
    const village = county.villages[at % county.villages.length]!;
    return new Officer(county.officers[at]!, village, county, schedule, faults, chance, office);
  });
  for (const officer of officers) await officer.enrol();

  let restored = false;
  let working = PHONES;
  for (const officer of officers) schedule.spawn(() => officer.work(entries).finally(() => (working -= 1)));
  schedule.spawn(async () => {
    while (working > 0) {
      await schedule.pass(chance.whole(3600_000, 24 * 3600_000));
      if (faults.hits('restored', 3)) {
        const head = (await office.truth(county.county)).length;
        const to = chance.once(0.2) ? county.founded : chance.whole(county.founded, head);
        await office.restore(county.county, to, chance.once(0.5));
        restored = true;
      }
      if (faults.hits('revoked')) await revoke(chance.of(officers).device);
    }
  });
  await schedule.run();

  faults.stop();
  const releases = chance.once(0.5);
  // The first hear of what the last have sent only when they ask again.
  for (const _ of [1, 2]) {
    for (const officer of officers) schedule.spawn(() => officer.finish());
    await schedule.run();
    if (releases) await office.release(county.county);
  }
  const phones = officers.flatMap((officer) => officer.devices);
  const missing = new Map<string, number[]>();
  for (const phone of phones) missing.set(phone.id, await office.missing(county.county, phone.id));
  const ledger = await office.truth(county.county);
  const saved = phones.reduce((sum, phone) => sum + phone.saved.length, 0);
  return { seed, entries: saved, wrong: audit({ ledger, phones, missing, restored }), faults: faults.seen };

  async function revoke(device: Device): Promise<void> {
    // A server that has just been restored may not know it yet.
    if (await office.revoke(county.county, device.id)) device.revoked = true;
  }
}
