import { parsed, results, type Briefing, type Results } from './answers';
import { wait, type Later } from './backoff';
import { due, packed } from './packing';
import type { Receipt, Row } from './row';
import { furthest, settled } from './settle';
import type { Cache, Storage } from './storage';
import type { Network, Reply, World } from './world';
import { bring } from './bring';

/**
 * How a run went. `done`: the server has everything that can be sent and the phone what is new. `signIn`: somebody has to sign in first. `offline`: no
 * answer of the server's came; `later`: it asked to wait. After the last two the next run is due after {@link Courier.pause}.
 */
export type Outcome = 'done' | 'signIn' | 'offline' | 'later';

class Stopped extends Error {
  constructor(
    readonly outcome: Outcome,
    readonly later?: Later,
  ) {
    super(outcome);
  }
}

const LARGEST_BATCH = 100;
const FIRST_BATCH = 25;
const SIXTY_DAYS = 60 * 24 * 3600_000;
/** As many as `missing` takes. */
const ASKED_AT_ONCE = 1000;

const TOO_LARGE = {
  code: 'sync.large',
  sentence: { en: 'This entry is larger than the server takes.', zh: '这条记录超过服务器可接收的大小。' },
  retryable: false,
};

/** Carries entries up and what is new down. One run at a time; whoever calls again joins the one that is under way. */
export class Courier {
  /** Milliseconds until another run makes sense. */
  pause = 0;
  private failures = 0;
  private running: Promise<Outcome> | undefined;

  constructor(
    private readonly storage: Storage,
    private readonly cache: Cache,
    private readonly network: Network,
    private readonly world: World,
    /** The device's public key, for a server that has forgotten it. */
    private readonly key: () => Promise<string>,
  ) {}

  run(): Promise<Outcome> {
    this.running ??= this.once().finally(() => (this.running = undefined));
    return this.running;
  }

  private async once(): Promise<Outcome> {
    try {
      await this.brief();
      await this.push();
      await bring(this.cache, (path) => this.get(path), await this.storage.rows());
      await this.clear();
      this.failures = 0;
      this.pause = 0;
      return 'done';
    } catch (failed) {
      if (!(failed instanceof Stopped)) throw failed;
      this.failures += 1;
      this.pause = wait(this.failures, this.world.random(), failed.later);
      return failed.outcome;
    }
  }

  /** Who this is, and what the server knows of the device. The clock's error is kept, and used for nothing but to be shown. */
  private async brief(): Promise<void> {
    const briefing = (await this.get('/api/v1/field')) as unknown as Briefing;
    await this.storage.change({
      set: {
        contact: { at: briefing.now, ahead: Date.parse(briefing.now) - this.world.now() },
        known: briefing.device,
        sealing: briefing.sealing,
      },
    });
    if (this.cache.open) await this.cache.write('briefing', briefing);
    if (!briefing.device.known) await this.enrol();
  }

  /** Again, under the same id: the server went back to a day before it knew this phone. */
  private async enrol(): Promise<void> {
    const device = await this.storage.read('device');
    const reply = await this.reply('PUT', `/api/v1/devices/${device}`, JSON.stringify({ key: await this.key() }));
    if (reply.status !== 200) throw new Stopped('signIn');
  }

  private async push(): Promise<void> {
    // What is held is asked for once a run; what was refused for now waits for the next run.
    const asked = new Set<string>();
    for (;;) {
      const rows = due(await this.storage.rows()).filter((row) => !asked.has(row.id));
      if (rows.length === 0) return;
      const batch = packed(rows, (await this.storage.read('batch')) ?? FIRST_BATCH);
      const answer = await this.sent(batch);
      if (!answer) continue;
      for (const row of batch) asked.add(row.id);
      const now = batch.map((row, at) => settled(row, answer.results[at]!));
      const last = furthest(await this.storage.read('last'), now);
      await this.storage.change({ put: now, set: { last } });
      if (answer.resync) await this.resync();
    }
  }

  /** The results; undefined where it was too much at once and fewer go next. */
  private async sent(batch: readonly Row[]): Promise<Results | undefined> {
    const device = await this.storage.read('device');
    const body = JSON.stringify({
      device,
      issued: await this.storage.read('seq'),
      last: await this.storage.read('last'),
      entries: batch.map(({ id, seq, sealed }) => ({ id, device, seq, sealed })),
    });
    const reply = await this.reply('POST', '/api/v1/entries', body).catch(async (failed: Stopped) => {
      // A thin line carries little at once.
      if (failed.outcome === 'offline') await this.resize(batch.length / 2);
      throw failed;
    });
    if (reply.status === 413) {
      if (batch.length > 1) await this.resize(batch.length / 2);
      else await this.storage.change({ put: [{ ...batch[0]!, state: 'refused', problem: TOO_LARGE }] });
      return undefined;
    }
    const answer = results(reply.body, batch.map((row) => row.id));
    if (reply.status !== 200 || !answer) throw new Stopped('offline');
    await this.resize(Math.max(batch.length, (await this.storage.read('batch')) ?? FIRST_BATCH) * 2);
    return answer;
  }

  private resize(batch: number): Promise<void> {
    return this.storage.change({ set: { batch: Math.max(1, Math.min(LARGEST_BATCH, Math.floor(batch))) } });
  }

  /** The server went back to an earlier day: what it does not have any more is sent again, what it has may lie elsewhere. */
  private async resync(): Promise<void> {
    const rows = (await this.storage.rows('accepted')) ?? [];
    const put: Row[] = [];
    for (let at = 0; at < rows.length; at += ASKED_AT_ONCE) {
      const some = rows.slice(at, at + ASKED_AT_ONCE);
      const reply = await this.reply('POST', '/api/v1/field/missing', JSON.stringify({ ids: some.map((row) => row.id) }));
      const answer = parsed(reply.body) as { missing?: string[]; kept?: Receipt[] } | undefined;
      if (reply.status !== 200 || !answer?.missing || !answer.kept) throw new Stopped('offline');
      const missing = new Set(answer.missing);
      const kept = new Map(answer.kept.map((receipt) => [receipt.id, receipt]));
      for (const row of some) {
        const receipt = kept.get(row.id);
        if (missing.has(row.id)) put.push({ ...row, state: 'waiting', receipt: null });
        else if (receipt) put.push(settled(row, { id: row.id, status: 'duplicate', receipt }));
      }
    }
    await this.storage.change({ put, set: { last: furthest(undefined, put) } });
  }

  /** Sixty days by the server's clock, since the phone's may be years ahead. */
  private async clear(): Promise<void> {
    const contact = await this.storage.read('contact');
    if (!contact) return;
    const before = Date.parse(contact.at) - SIXTY_DAYS;
    const old = (await this.storage.rows('accepted')).filter((row) => Date.parse(row.receipt!.recordedAt) < before);
    if (old.length) await this.storage.change({ remove: old.map((row) => row.id) });
  }

  private async get(path: string): Promise<Record<string, unknown>> {
    const reply = await this.reply('GET', path);
    const answer = parsed(reply.body);
    if (reply.status !== 200 || !answer || !Number.isSafeInteger(answer.position)) throw new Stopped('offline');
    return answer;
  }

  private async reply(method: 'GET' | 'POST' | 'PUT', path: string, body?: string): Promise<Reply> {
    let reply: Reply;
    try {
      reply = await this.network.send(method, path, body);
    } catch {
      throw new Stopped('offline');
    }
    if (reply.status === 401) throw new Stopped('signIn');
    if (reply.status === 429 || reply.status === 503) throw new Stopped('later', { after: reply.retryAfter ?? 0 });
    return reply;
  }
}
