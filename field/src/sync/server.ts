import { isOwn, parsed } from './answers';
import type { Later } from './backoff';
import { authorization, type SigningKey } from './signing';
import type { Storage } from './storage';
import type { Network, Reply } from './world';

/**
 * How a run went. `done`: the server has everything that can be sent and the phone what is new. `signIn`: what
 * could be sent was, and the officer has to sign in before anything new is shown; `barred`: the same, and he who is
 * signed in may read nothing any more. `offline`: no answer of the server's came; `later`: it asked to wait, or would
 * not have what was asked just now.
 */
export type Outcome = 'done' | 'signIn' | 'barred' | 'offline' | 'later';

/** The run ends here. */
export class Stopped extends Error {
  constructor(
    readonly outcome: Outcome,
    readonly later?: Later,
  ) {
    super(outcome);
  }
}

/** The server as a phone asks it. Whatever is not its own answer is none. */
export class Server {
  constructor(
    private readonly storage: Storage,
    private readonly network: Network,
    private readonly key: SigningKey,
  ) {}

  /**
   * Something with the position it was read at.
   *
   * @param byDevice whether the device asks, and not the officer who may be signed in
   */
  async get(path: string, byDevice = false): Promise<Record<string, unknown>> {
    const reply = await this.ask('GET', path, undefined, byDevice);
    const answer = parsed(reply.body);
    if (reply.status === 200 && answer && Number.isSafeInteger(answer.position)) return answer;
    if (!isOwn(reply.status, reply.body)) throw new Stopped('offline');
    throw new Stopped(!byDevice && reply.status === 403 ? 'barred' : 'later');
  }

  /** @throws Stopped unless the server itself has answered */
  async ask(method: 'GET' | 'POST' | 'PUT', path: string, body?: string, byDevice = false): Promise<Reply> {
    const device = byDevice ? await this.storage.read('device') : undefined;
    const said = device ? await authorization(this.key, device, method, path, body) : undefined;
    let reply: Reply;
    try {
      reply = await this.network.send(method, path, body, said);
    } catch {
      throw new Stopped('offline');
    }
    if (reply.status === 401) throw new Stopped('signIn');
    if (reply.status === 429 || reply.status === 503) throw new Stopped('later', { after: reply.retryAfter ?? 0 });
    return reply;
  }
}
