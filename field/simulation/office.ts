import type { Reply } from '../src/sync/world';

/** One posting as the database has it. */
export interface Posted {
  readonly position: number;
  readonly id: string;
  readonly officer: string;
  readonly device: string | null;
  readonly recordedAt: string;
  readonly hash: string;
  /** Canonical JSON. */
  readonly content: string;
  readonly words: readonly { subject: string; part: string; fields: Record<string, string> }[];
}

/** The table with whose transaction the server is killed as it takes entries in; the entries go first. */
export type Crash = 'ledger.posting' | 'sync.issued';

/** A county made for one seed. */
export interface County {
  readonly county: number;
  /** How many postings there were before anybody worked. */
  readonly founded: number;
  readonly unit: string;
  readonly programme: string;
  readonly villages: readonly { code: number; households: readonly string[] }[];
  readonly officers: readonly { id: string; key: string }[];
}

/**
 * The real server, and the hand that a simulation needs in it: it makes counties, turns time back and looks into
 * the tables.
 */
export class Office {
  constructor(
    private readonly site: string,
    private readonly control: string,
  ) {}

  found = (): Promise<County> => this.ask('county', {});
  /** As from a backup that was made when the ledger had so many postings; some know none of the later devices. */
  restore = (county: number, position: number, devices: boolean): Promise<{ lost: number }> =>
    this.ask('restore', { county, position, devices });
  revoke = async (county: number, device: string): Promise<boolean> =>
    (await this.ask<{ revoked: boolean }>('revoke', { county, device })).revoked;
  /** Everything that is held of all devices. */
  release = (county: number): Promise<unknown> => this.ask('release', { county });
  truth = async (county: number): Promise<Posted[]> =>
    (await this.ask<{ postings: Posted[] }>('truth', { county })).postings;
  /** Numbers of a device's entries that never arrived, as the office is shown them. */
  missing = async (county: number, device: string): Promise<number[]> =>
    (await this.ask<{ missing: number[] }>('missing', { county, device })).missing;

  /** A request as the app sends it: by the device where it says so, otherwise by the officer. */
  async request(key: string, method: string, path: string, body?: string, device?: string): Promise<Reply> {
    const answer = await fetch(this.site + path, {
      method,
      headers: {
        authorization: device ?? `Bearer ${key}`,
        'content-type': 'application/json',
        accept: 'application/json',
        // On one machine there is no line to be spared.
        'accept-encoding': 'identity',
      },
      ...(body === undefined ? {} : { body }),
    });
    const reply = { status: answer.status, body: await answer.text() };
    if (answer.status >= 500) throw new Error(`the server failed: ${method} ${path} ${answer.status} ${reply.body}`);
    return reply;
  }

  /** What the server says that is killed at it, if it came so far as to say anything. */
  async crashing(county: number, at: Crash, request: () => Promise<Reply>): Promise<Reply | undefined> {
    await this.ask('crash', { county, at });
    const reply = await request().catch(() => undefined);
    await this.ask('crash', { county });
    return reply;
  }

  private async ask<T>(what: string, body: unknown): Promise<T> {
    const answer = await fetch(`${this.control}/${what}`, { method: 'POST', body: JSON.stringify(body) });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${what}: ${text}`);
    return JSON.parse(text) as T;
  }
}
