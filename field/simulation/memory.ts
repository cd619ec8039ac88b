import type { Row, State } from '../src/sync/row';
import { Known, Overtaken, type Cache, type Change, type Leaving, type Storage } from '../src/sync/storage';
import type { Values } from '../src/sync/storage';
import type { Faults } from './faults';

/** The app was killed: whatever was under way ends here. */
export class Killed extends Error {}

/** The phone has no room left. */
export class Full extends Error {}

/** What outlives a kill of the app. */
export class Flash {
  values: Partial<Values> = {};
  rows = new Map<string, Row>();
  cache = new Map<string, unknown>();
}

/** The storage of one life of the app. A kill in mid-write leaves all of a change or nothing of it. */
export class Memory implements Storage {
  /** What somebody else does just before the next change. */
  before: (() => Promise<void>) | undefined;

  constructor(
    private readonly flash: Flash,
    private readonly faults: Faults,
    private readonly life: { over: boolean },
  ) {}

  async read<K extends keyof Values>(name: K): Promise<Values[K] | undefined> {
    this.check();
    return this.flash.values[name];
  }

  async rows(state?: State): Promise<Row[]> {
    this.check();
    const all = [...this.flash.rows.values()].sort((one, other) => one.seq - other.seq);
    return state ? all.filter((row) => row.state === state) : all;
  }

  async change(change: Change): Promise<void> {
    const before = this.before;
    this.before = undefined;
    await before?.();
    this.check();
    if (this.faults.hits('diskFull', 0.5)) throw new Full();
    if (change.ifSeq !== undefined && (this.flash.values.seq ?? 0) !== change.ifSeq) throw new Overtaken();
    if (change.fresh && change.put?.some((row) => this.flash.rows.has(row.id))) throw new Known();
    const torn = this.faults.hits('tornWrite', 0.3);
    if (torn && change.put?.length && change.put[0]!.seq % 2) this.kill();
    for (const row of change.put ?? []) this.flash.rows.set(row.id, row);
    for (const id of change.remove ?? []) this.flash.rows.delete(id);
    Object.assign(this.flash.values, change.set);
    if (torn) this.kill();
  }

  async leave(upTo: number): Promise<Leaving> {
    const issued = Math.min(upTo, this.flash.values.seq ?? 0);
    return { issued, rows: (await this.rows()).filter((row) => row.seq <= issued) };
  }

  private kill(): never {
    this.life.over = true;
    throw new Killed();
  }

  private check(): void {
    if (this.life.over) throw new Killed();
  }
}

/** What came down, of one life of the app. */
export class Drawer implements Cache {
  readonly open = true;

  constructor(
    private readonly flash: Flash,
    private readonly life: { over: boolean },
  ) {}

  async read<T>(name: string): Promise<T | undefined> {
    if (this.life.over) throw new Killed();
    return this.flash.cache.get(name) as T | undefined;
  }

  async write(name: string, value: unknown): Promise<void> {
    if (this.life.over) throw new Killed();
    this.flash.cache.set(name, value);
  }

  async names(): Promise<string[]> {
    return [...this.flash.cache.keys()];
  }

  async remove(name: string): Promise<void> {
    this.flash.cache.delete(name);
  }
}
