import type { Network, Reply } from '../src/sync/world';
import type { Chance } from './chance';
import type { Faults } from './faults';
import { Killed } from './memory';
import type { Crash } from './office';
import type { Schedule } from './schedule';

/** Milliseconds after which the app gives up on an answer. */
const PATIENCE = 30_000;

const PORTAL = '<!doctype html><title>Welcome</title><form action="/login">Please accept our terms</form>';

export class NoAnswer extends Error {}

/** Gives a request to the real server. */
export type Server = (
  method: string,
  path: string,
  body: string | undefined,
  authorization: string | undefined,
  /** Where the server is killed at it. */
  crash?: Crash,
) => Promise<Reply>;

/** The line between one phone and the real server, with everything that lines do. */
export class Line implements Network {
  /**
   * Bytes that some box on the way lets through: at worst not even a single entry, so that nothing goes until the app
   * is opened on another line, or until all is well again.
   */
  private readonly narrow: number;

  constructor(
    private readonly schedule: Schedule,
    private readonly faults: Faults,
    private readonly chance: Chance,
    private readonly server: Server,
    private readonly life: { over: boolean },
  ) {
    this.narrow = faults.hits('tooLarge', 4) ? chance.whole(1_000, 20_000) : Infinity;
  }

  async send(method: string, path: string, body?: string, authorization?: string): Promise<Reply> {
    if (this.life.over) throw new Killed();
    const reply = await this.way(method, path, body, authorization);
    if (this.life.over) throw new Killed();
    return reply;
  }

  private async way(...[method, path, body, authorization]: Parameters<Server>): Promise<Reply> {
    const { faults, schedule, chance } = this;
    await schedule.pass(chance.whole(20, 800));
    if (faults.hits('drop')) return this.none();
    if (faults.hits('captivePortal')) return { status: 200, body: PORTAL };
    if (faults.hits('tooMany')) return { status: 429, body: '{}', retryAfter: chance.whole(1, 120) };
    if (faults.hits('unavailable')) return { status: 503, body: 'try later' };
    if (faults.hits('signedOut')) return { status: 401, body: '{}' };
    if (faults.has('tooLarge') && (body?.length ?? 0) > this.narrow) return { status: 413, body: '' };
    if (faults.hits('reorder')) {
      schedule.spawn(async () => {
        await schedule.pass(chance.whole(PATIENCE, 20 * PATIENCE));
        await this.server(method, path, body, authorization);
      });
      return this.none();
    }
    if (faults.hits('duplicate')) {
      schedule.spawn(async () => {
        await schedule.pass(chance.whole(1, 10 * PATIENCE));
        await this.server(method, path, body, authorization);
      });
    }
    if (faults.hits('delay')) await schedule.pass(chance.whole(1_000, PATIENCE));
    const crash = path === '/api/v1/entries' ? this.crash() : undefined;
    if (crash) {
      await this.server(method, path, body, authorization, crash).catch(() => undefined);
      return this.none();
    }
    const cut = body && faults.hits('truncatedRequest') ? body.slice(0, chance.whole(0, body.length)) : body;
    const reply = await this.server(method, path, cut, authorization);
    await schedule.pass(chance.whole(20, 800));
    if (faults.hits('lostAnswer')) return this.none();
    if (faults.hits('truncatedAnswer'))
      return { ...reply, body: reply.body.slice(0, chance.whole(0, reply.body.length - 1)) };
    return reply;
  }

  /** The server is killed before the entries are committed, or when they are and nothing that follows is. */
  private crash(): Crash | undefined {
    if (this.faults.hits('crashBeforeCommit')) return 'ledger.posting';
    return this.faults.hits('crashAfterCommit') ? 'sync.issued' : undefined;
  }

  private async none(): Promise<never> {
    await this.schedule.pass(PATIENCE);
    throw new NoAnswer();
  }
}
