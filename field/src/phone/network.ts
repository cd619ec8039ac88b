import type { Network, Reply } from '../sync/world';

const TIMEOUT = 30_000;
const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Where signing out has led: nobody is signed in here, and at the county's provider of identities somebody may be. */
export type Left = 'here' | 'provider';

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

  /**
   * Ends the officer's session, as the console does. Undefined where it is not known to have ended: it was begun and
   * waits for a code or a new password, or somebody else has answered.
   *
   * @throws where no answer came
   */
  async signOut(): Promise<Left | undefined> {
    const answer = await this.request('POST', '/sign-out', undefined, { Accept: 'text/html' }, 'follow');
    const { pathname, search } = new URL(answer.url);
    if (pathname === '/sign-out/provider') return 'provider';
    return pathname === '/sign-in' && (search === '?out' || search === '?ended') ? 'here' : undefined;
  }

  /** A request of any kind, such as those of an upload. */
  async request(
    method: string,
    path: string,
    body: BodyInit | undefined,
    headers: Record<string, string>,
    redirect: RequestRedirect = 'error',
  ): Promise<Response> {
    const answer = await this.once(method, path, body, headers, redirect);
    // The token belongs to the session: after another sign-in there is another.
    if (answer.status !== 403 || !CHANGING.has(method) || !this.csrf) return answer;
    this.csrf = undefined;
    return this.once(method, path, body, headers, redirect);
  }

  private async once(
    method: string,
    path: string,
    body: BodyInit | undefined,
    headers: Record<string, string>,
    redirect: RequestRedirect,
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
      redirect,
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
    });
  }

  private async token(): Promise<Csrf | undefined> {
    const answer = await this.once('GET', '/api/v1/me', undefined, {}, 'error');
    if (answer.status !== 200) return undefined;
    const me = await answer.json().catch(() => undefined);
    return me?.csrf ?? undefined;
  }
}
