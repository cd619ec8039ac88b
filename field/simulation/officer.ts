import type { Recorded } from '../src/ledger/entry';
import type { Totals, Sheet } from '../src/sync/answers';
import { sheetName } from '../src/sync/bring';
import { Courier } from '../src/sync/courier';
import { Outbox } from '../src/sync/outbox';
import type { Row } from '../src/sync/row';
import type { Outcome } from '../src/sync/server';
import { makeSigningKey, publicPart, type SigningKey } from '../src/sync/signing';
import { uuid7, type Reply, type World } from '../src/sync/world';
import type { Chance } from './chance';
import type { Faults } from './faults';
import { Line, NoAnswer } from './line';
import { Drawer, Flash, Full, Killed, Memory } from './memory';
import type { County, Crash, Office } from './office';
import type { Schedule } from './schedule';
import { something } from './work';

const TEN_YEARS = 10 * 365 * 24 * 3600_000;

/** One life of a device, from its enrolment to its being wiped or the end. */
export interface Device {
  readonly id: string;
  readonly officer: string;
  /** What its screen said was saved. */
  readonly saved: Recorded[];
  /** What its screen ever said was accepted: entry and position. */
  readonly accepted: Map<string, number>;
  /** The highest number that it has told the server of. */
  told: number;
  wiped: boolean;
  revoked: boolean;
  /** Rows at the end, and what came down. */
  rows: Row[];
  totals?: Totals;
  sheet?: Sheet;
}

/** An officer with a phone: records, sends, kills the app, loses the phone. */
export class Officer {
  readonly devices: Device[] = [];
  private flash = new Flash();
  private key!: SigningKey;
  private life = { over: false };
  private skew = 0;
  /** At which position the server has last spoken of the village. */
  private villageAt = 0;
  private storage!: Memory;
  private outbox!: Outbox;
  private courier!: Courier;
  private readonly world: World;

  constructor(
    private readonly who: { id: string; key: string },
    private readonly village: { code: number; households: readonly string[] },
    private readonly county: County,
    private readonly schedule: Schedule,
    private readonly faults: Faults,
    private readonly chance: Chance,
    private readonly office: Office,
  ) {
    this.world = {
      now: () => schedule.now + this.skew,
      random: () => chance.next(),
      uuid: () => uuid7(schedule.now + this.skew, chance.bytes(10)),
      salt: () => Array.from(chance.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    };
  }

  get device(): Device {
    return this.devices.at(-1)!;
  }

  /** A phone out of the box: enrolled where there is network, before anything goes wrong. */
  async enrol(): Promise<void> {
    this.flash = new Flash();
    this.key = await makeSigningKey();
    // Not of the seed: it is known over all counties, and a seed may be played again.
    const id = crypto.randomUUID();
    const body = JSON.stringify({ name: 'phone', key: await publicPart(this.key) });
    const enrolled = await this.request('PUT', `/api/v1/devices/${id}`, body);
    if (enrolled.status !== 200) throw new Error(`not enrolled: ${enrolled.status} ${enrolled.body}`);
    const briefing = JSON.parse((await this.request('GET', '/api/v1/field')).body);
    const values = { device: id, officer: this.who.id, county: this.county.county, sealing: briefing.sealing };
    Object.assign(this.flash.values, values);
    this.flash.cache.set('briefing', briefing);
    this.flash.cache.set('kept', [this.village.code]);
    this.devices.push({
      ...{ id, officer: this.who.id, saved: [], accepted: new Map(), told: 0, wiped: false, revoked: false, rows: [] },
    });
    this.start();
  }

  /** A day's work and more: so many entries, sent now and then. */
  async work(entries: number): Promise<void> {
    while (entries > 0) {
      await this.schedule.pass(this.chance.whole(60_000, 8 * 3600_000));
      for (let burst = this.chance.whole(1, 20); burst > 0 && entries > 0;) {
        const some = Math.min(entries, this.chance.whole(1, 3));
        burst -= some;
        entries -= some;
        await this.record(some);
        await this.schedule.pass(this.chance.whole(1_000, 20 * 60_000));
        if (this.faults.hits('killed')) await this.kill();
        if (this.faults.hits('clockJump')) this.skew = (this.chance.next() * 2 - 1) * TEN_YEARS;
      }
      await this.send();
      if (this.faults.hits('wiped', 0.3)) await this.wipe();
    }
  }

  /** Sends until nothing is left to send, as a phone at home on the office's network does. */
  async finish(): Promise<void> {
    for (let tries = 0; tries < 40; tries++) {
      const outcome = await this.send();
      if (outcome === 'done' && !(await this.left())) break;
      await this.schedule.pass(this.courier.pause || 1_000);
    }
    this.device.rows = await this.storage.rows();
    this.device.totals = this.flash.cache.get('totals') as Totals;
    const sheet = this.flash.cache.get(sheetName(this.village.code)) as Sheet | undefined;
    // The phone keeps one that the server says is unchanged: it has to be right at that later position as well.
    if (sheet) this.device.sheet = { ...sheet, position: this.villageAt };
  }

  async send(): Promise<Outcome | undefined> {
    let outcome: Outcome | undefined;
    try {
      // Now and then a second window of the app does the same at the same time.
      // (The app's lock keeps two apart; without it they must not hurt each other unless time is turned back as well.)
      const beside = this.chance.once(0.1) && !this.faults.has('restored');
      if (beside) {
        const chance = this.chance.split();
        const second = this.made(chance).courier;
        const runs = await this.schedule.both(
          () => this.courier.run(),
          async () => {
            await this.schedule.pass(chance.whole(1, 800));
            return second.run();
          },
        );
        for (const run of runs) if (run.status === 'rejected') throw run.reason;
        if (runs[0]?.status === 'fulfilled') outcome = runs[0].value;
      } else outcome = await this.courier.run();
    } catch (failed) {
      if (failed instanceof Killed) await this.kill();
      else if (!(failed instanceof Full)) throw failed;
    }
    await this.look();
    return outcome;
  }

  /** What the officer reads off the outbox. */
  private async look(): Promise<void> {
    for (const row of this.flash.rows.values())
      if (row.state === 'accepted') this.device.accepted.set(row.id, row.receipt!.position);
  }

  private async left(): Promise<boolean> {
    return [...this.flash.rows.values()].some((row) => row.state === 'waiting');
  }

  private async record(some: number): Promise<void> {
    // Now and then the app is open in a second window, which finishes something while this one is about to.
    if (this.chance.once(0.05)) this.storage.before = () => this.finished(some);
    await this.finished(some);
    if (this.life.over) await this.kill();
  }

  private async finished(some: number): Promise<void> {
    const recorded = Array.from({ length: some }, () => {
      const at = { id: this.world.uuid(), now: this.schedule.now, village: this.village, officer: this.who.id };
      return something(at, this.county, this.faults, this.chance);
    });
    try {
      await this.outbox.finish(recorded);
      this.device.saved.push(...recorded);
    } catch (failed) {
      // The screen never said that it was saved; what is there all the same was saved to the last byte.
      if (failed instanceof Killed) {
        const kept = recorded.filter((one) => this.flash.rows.has(one.id));
        if (kept.length !== 0 && kept.length !== recorded.length) throw new Error('half a visit was kept');
        this.device.saved.push(...kept);
      } else if (!(failed instanceof Full)) throw failed;
    }
  }

  /** A new life of the app over what the last one left. */
  private async kill(): Promise<void> {
    this.life.over = true;
    this.start();
  }

  private async wipe(): Promise<void> {
    await this.look();
    this.device.wiped = true;
    this.life.over = true;
    await this.enrol();
  }

  private start(): void {
    this.life = { over: false };
    const made = this.made();
    this.storage = made.storage;
    this.courier = made.courier;
    this.outbox = new Outbox(made.storage, this.world, this.key);
  }

  private made(chance = this.chance) {
    const faults = this.faults.by(chance);
    const storage = new Memory(this.flash, faults, this.life);
    const line = new Line(this.schedule, faults, chance, (...all) => this.request(...all), this.life);
    const drawer = new Drawer(this.flash, this.life);
    const world = { ...this.world, random: () => chance.next() };
    const courier = new Courier(storage, drawer, line, world, this.key);
    return { storage, courier };
  }

  private async request(method: string, path: string, body?: string, device?: string, crash?: Crash): Promise<Reply> {
    const ask = () => this.office.request(this.who.key, method, path, body, device);
    const reply = crash ? await this.office.crashing(this.county.county, crash, ask) : await ask();
    if (!reply) throw new NoAnswer();
    if (reply.status === 200 && path.startsWith('/api/v1/field/villages/'))
      this.villageAt = (JSON.parse(reply.body) as Sheet).position;
    if (path === '/api/v1/entries' && reply.status === 200) {
      const { device, issued } = JSON.parse(body!) as { device: string; issued: number };
      const one = this.devices.find((each) => each.id === device)!;
      one.told = Math.max(one.told, issued);
    }
    return reply;
  }
}
