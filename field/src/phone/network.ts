import type { Network, Reply } from '../sync/world';

const TIMEOUT = 30_000;
const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

interface Csrf {
  readonly header: string;
  readonly token: string;
}

/** The server as the browser reaches it: with the console's session, and never by a page that leads elsewhere. */
export class Line implements Network {
  private csrf: Csrf | undefined;

  constructor(private readonly fetching: typeof fetch = (input, init) => fetch(input, init)) {}

  async send(method: 'GET' | 'POST' | 'PUT', path: string, body?: string, authorization?: string): Promise<Reply> {
    const answer = await this.request(method, path, body, {
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(authorization ? { Authorization: authorization } : {}),
    });
    const later = Number(answer.headers.get('Retry-After'));
    return {
      status: answer.status,
      body: await answer.text(),
      ...(Number.isFinite(later) && later > 0 ? { retryAfter: later } : {}),
    };
  }

  /** A request of any kind, such as those of an upload. */
  async request(
    method: string,
    path: string,
    body: BodyInit | undefined,
    headers: Record<string, string>,
  ): Promise<Response> {
    const answer = await this.once(method, path, body, headers);
    // The token belongs to the session: after another sign-in there is another.
    if (answer.status !== 403 || !CHANGING.has(method) || !this.csrf) return answer;
    this.csrf = undefined;
    return this.once(method, path, body, headers);
  }

  private async once(
    method: string,
    path: string,
    body: BodyInit | undefined,
    headers: Record<string, string>,
  ): Promise<Response> {
    // A device that signs needs no token, since no browser signs by itself.
    if (CHANGING.has(method) && !headers.Authorization) this.csrf ??= await this.token();
    return this.fetching(path, {
      method,
      body: body ?? null,
      headers: {
        Accept: 'application/json',
        ...headers,
        ...(this.csrf && !headers.Authorization ? { [this.csrf.header]: this.csrf.token } : {}),
      },
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
    });
  }

  private async token(): Promise<Csrf | undefined> {
    const answer = await this.once('GET', '/api/v1/me', undefined, {});
    if (answer.status !== 200) return undefined;
    const me = await answer.json().catch(() => undefined);
    return me?.csrf ?? undefined;
  }
}
