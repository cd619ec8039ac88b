import { describe, expect, it } from 'vitest';
import { Line } from '../../src/phone/network';

interface Asked {
  readonly path: string;
  readonly init: RequestInit;
}

function server(...answers: Response[]) {
  const asked: Asked[] = [];
  const line = new Line(async (input, init) => {
    asked.push({ path: String(input), init: init! });
    return answers.shift()!;
  });
  return { line, asked };
}

const json = (body: object, status = 200): Response => new Response(JSON.stringify(body), { status });
const me = (token: string): Response => json({ csrf: { header: 'X-CSRF-TOKEN', token } });
const token = ({ init }: Asked): string | undefined => (init.headers as Record<string, string>)['X-CSRF-TOKEN'];

describe('the line to the server', () => {
  it('sends the token of the session, and the new one after another sign-in', async () => {
    const { line, asked } = server(me('one'), json({}), json({}, 403), me('two'), json({}));
    await line.send('PUT', '/api/v1/devices/1', '{}');
    expect((await line.send('PUT', '/api/v1/devices/1', '{}')).status).toBe(200);
    expect(asked.filter(({ init }) => init.method === 'PUT').map(token)).toEqual(['one', 'one', 'two']);
  });

  it('asks for no token where the device signs, and follows nobody elsewhere', async () => {
    const { line, asked } = server(json({}));
    await line.send('POST', '/api/v1/entries', '{"issued":7}', 'Device 1.x');
    expect(asked).toHaveLength(1);
    expect(asked[0]!.init).toMatchObject({ redirect: 'error', credentials: 'same-origin' });
  });

  it('signs out with the token of the session, and says where that has led', async () => {
    const led = async (to: string) => {
      const there = new Response('');
      Object.defineProperty(there, 'url', { value: `http://localhost${to}` });
      const { line, asked } = server(me('one'), there);
      const left = await line.signOut();
      expect(asked[1]).toMatchObject({ path: '/sign-out', init: { method: 'POST', redirect: 'follow' } });
      expect(token(asked[1]!)).toBe('one');
      return left;
    };
    expect(await led('/sign-in?out')).toBe('here');
    // Nobody was signed in any more.
    expect(await led('/sign-in?ended')).toBe('here');
    expect(await led('/sign-out/provider')).toBe('provider');
    expect(await led('/sign-out')).toBeUndefined();
    expect(await led('/sign-in/code')).toBeUndefined();
  });

  it('reads how long the server wants to be left alone', async () => {
    const { line } = server(new Response('', { status: 503, headers: { 'Retry-After': '20' } }));
    expect(await line.send('GET', '/api/v1/field')).toEqual({ status: 503, body: '', retryAfter: 20 });
  });
});
