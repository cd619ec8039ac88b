import { isOwn, parsed, results, type Briefing, type Hello, type Results } from './answers';
import { wait } from './backoff';
import { bring, drop } from './bring';
import { due, packed, sizeOf } from './packing';
import { resync } from './resync';
import type { Row } from './row';
import { Server, Stopped, type Outcome } from './server';
import { furthest, settled, tooLarge } from './settle';
import { publicPart, type SigningKey } from './signing';
import type { Cache, Storage } from './storage';
import type { Network, World } from './world';

const LARGEST_BATCH = 100;
const FIRST_BATCH = 25;
const SIXTY_DAYS = 60 * 24 * 3600_000;

/**
 * Carries entries up and what is new down. One run at a time; whoever calls again joins the one that is under way.
 */
export class Courier {
  /** Milliseconds until another run makes sense. */
  pause = 0;
  /** Whether the last run brought up what can be sent, whatever became of what it was to bring down. */
  sent = false;
  /** Whether it was somebody else's session that the last run met in this browser. */
  stranger = false;
  private failures = 0;
  private running: Promise<Outcome> | undefined;
  private readonly server: Server;

  constructor(
    private readonly storage: Storage,
    private readonly cache: Cache,
    network: Network,
    private readonly world: World,
    private readonly key: SigningKey,
  ) {
    this.server = new Server(storage, network, key);
  }

  run(): Promise<Outcome> {
    this.running ??= this.once().finally(() => (this.running = undefined));
    return this.running;
  }

  private async once(): Promise<Outcome> {
    this.sent = this.stranger = false;
    try {
      // What is finished from here on can still be taken back, and goes with the next run.
      const upTo = (await this.storage.read('seq')) ?? 0;
      await this.hello();
      const all = await this.push(upTo);
      this.sent = true;
      await this.clear();
      await this.bring();
      if (!all) throw new Stopped('offline');
      this.failures = 0;
      this.pause = 0;
      return 'done';
    } catch (failed) {
      this.failures += 1;
      const stopped = failed instanceof Stopped ? failed : undefined;
      this.pause = wait(this.failures, this.world.random(), stopped?.later);
      if (!stopped) throw failed;
      return stopped.outcome;
    }
  }

  /** What the server knows of this device. The clock's error is kept, and used for nothing but to be shown. */
  private async hello(): Promise<void> {
    const hello = await this.greeted();
    await this.storage.change({
      set: {
        contact: this.heard(hello.now),
        // What came down with an app that knew no difference may be read as long as it said.
        granted: (await this.storage.read('granted')) ?? (await this.storage.read('contact')),
        known: hello.device,
        sealing: hello.sealing,
      },
    });
    if (hello.device.revoked) await this.empty();
    await this.heed(hello);
  }

  private heard(at: string) {
    return { at, ahead: Date.parse(at) - this.world.now() };
  }

  private async greeted(): Promise<Hello> {
    const last = await this.storage.read('last');
    const path = '/api/v1/field/device' + (last ? `?position=${last.position}&hash=${last.hash}` : '');
    const ask = () => this.server.get(path, true) as unknown as Promise<Hello>;
    try {
      return await ask();
    } catch (failed) {
      if (!(failed instanceof Stopped) || failed.outcome !== 'signIn') throw failed;
      await this.enrol();
      return ask();
    }
  }

  /**
   * Again, under the same id, where somebody is signed in: the server may have gone back to a day before it knew
   * us. By another officer's session this phone would become his, with all that its own officer has recorded.
   */
  private async enrol(): Promise<void> {
    await this.ours();
    const device = await this.storage.read('device');
    const body = JSON.stringify({ key: await publicPart(this.key) });
    const reply = await this.server.ask('PUT', `/api/v1/devices/${device}`, body);
    if (reply.status !== 200) throw new Stopped('signIn');
  }

  /** A phone that has nothing to send must hear of it as well: it may be the only one that has what is gone. */
  private async heed(said: { resync?: boolean }): Promise<void> {
    if (said.resync) await resync(this.storage, this.server);
  }

  /**
   * A phone that was shut out keeps nothing of what came down; what it has not sent stays, and goes on being sent.
   */
  private async empty(): Promise<void> {
    for (const name of await this.cache.names()) await this.cache.remove(name);
  }

  /** The officer's own session reads, not the device: only where it is let in what came down may be read on. */
  private async bring(): Promise<void> {
    if (!this.cache.open || (await this.storage.read('known'))?.revoked) return;
    try {
      const briefing = (await this.server.get('/api/v1/field')) as unknown as Briefing;
      await this.only(briefing.officer?.id);
      await this.cache.write('briefing', briefing);
      await this.storage.change({ set: { granted: this.heard(briefing.now) } });
      await bring(this.cache, (path) => this.server.get(path), await this.storage.rows());
    } catch (failed) {
      if (failed instanceof Stopped && failed.outcome === 'barred') {
        await this.ours();
        await drop(this.cache);
      }
      throw failed;
    }
  }

  /** @throws Stopped unless it is this phone's officer who is signed in in this browser */
  private async ours(): Promise<void> {
    const reply = await this.server.ask('GET', '/api/v1/me');
    const me = reply.status === 200 ? (parsed(reply.body) as { officer?: { id?: string } } | undefined) : undefined;
    // Whoever is in no county is no officer of any.
    if (!me?.officer?.id && !(reply.status === 403 && isOwn(403, reply.body))) throw new Stopped('offline');
    await this.only(me?.officer?.id);
  }

  /** In a browser that is shared somebody else may be signed in: what he may read is not for this phone. */
  private async only(officer: string | undefined): Promise<void> {
    if (officer === (await this.storage.read('officer'))) return;
    this.stranger = true;
    throw new Stopped('signIn');
  }

  /** @returns whether all that was to go went; false where a box on the way lets some not even through alone */
  private async push(upTo: number): Promise<boolean> {
    // What is held is asked for once a run; what was refused for now waits for the next run.
    const asked = new Set<string>();
    let narrow = Infinity;
    for (;;) {
      const { issued, rows } = await this.storage.leave(upTo);
      const left = due(rows).filter((row) => !asked.has(row.id) && sizeOf(row) < narrow);
      if (left.length === 0) return narrow === Infinity;
      const batch = packed(left, (await this.storage.read('batch')) ?? FIRST_BATCH);
      const answer = await this.posted(batch, issued);
      if (answer === 'fewer') continue;
      if (answer === 'narrow') {
        // Nothing that is as large gets through just now; what is smaller is not kept back by it.
        narrow = sizeOf(batch[0]!);
        continue;
      }
      for (const row of batch) asked.add(row.id);
      const now = batch.map((row, at) => settled(row, answer.results[at]!));
      const before = await this.storage.read('last');
      // By the old receipt the server is found out until all is asked for; a new one would hide that it went back.
      const last = answer.resync ? before : furthest(before, now);
      await this.storage.change({ put: now, set: { last } });
      await this.heed(answer);
    }
  }

  /** The results, or why none came: `fewer` have to go at once, or the line is too `narrow` even for one. */
  private async posted(batch: readonly Row[], issued: number): Promise<Results | 'fewer' | 'narrow'> {
    const device = await this.storage.read('device');
    const body = JSON.stringify({
      device,
      issued,
      last: await this.storage.read('last'),
      entries: batch.map(({ id, seq, sealed }) => ({ id, device, seq, sealed })),
    });
    const reply = await this.server.ask('POST', '/api/v1/entries', body, true).catch(async (failed: Stopped) => {
      // A thin line carries little at once.
      if (failed.outcome === 'offline') await this.resize(batch.length / 2);
      throw failed;
    });
    if (reply.status === 413) {
      // Whoever says so, fewer may pass; that an entry never will is for the server alone to say.
      if (batch.length > 1) await this.resize(batch.length / 2);
      else if (!isOwn(413, reply.body)) return 'narrow';
      else await this.storage.change({ put: [tooLarge(batch[0]!)] });
      return 'fewer';
    }
    const answer = results(
      reply.body,
      batch.map((row) => row.id),
    );
    if (reply.status !== 200 || !answer) throw new Stopped('offline');
    await this.resize(Math.max(batch.length, (await this.storage.read('batch')) ?? FIRST_BATCH) * 2);
    return answer;
  }

  private resize(batch: number): Promise<void> {
    return this.storage.change({ set: { batch: Math.max(1, Math.min(LARGEST_BATCH, Math.floor(batch))) } });
  }

  /** Sixty days by the server's clock, since the phone's may be years ahead. */
  private async clear(): Promise<void> {
    const contact = await this.storage.read('contact');
    if (!contact) return;
    const before = Date.parse(contact.at) - SIXTY_DAYS;
    const old = (await this.storage.rows('accepted')).filter((row) => Date.parse(row.receipt!.recordedAt) < before);
    if (old.length) await this.storage.change({ remove: old.map((row) => row.id) });
  }
}
