import { expect, it } from 'vitest';
import { whoIsSignedIn } from '../../src/start/enrol';
import { left } from '../../src/start/left';
import { own } from '../../src/phone/own';
import type { Phone } from '../../src/phone/phone';
import type { Left } from '../../src/phone/network';
import { anEnrolledPhone } from '../phone/a-phone';

/** A phone that was erased, and the server with the officer's session. */
async function erased(answer: () => Promise<Left | undefined>) {
  const { database, vault } = await anEnrolledPhone();
  await vault.erase();
  const asked: string[] = [];
  const line = {
    signOut: () => {
      asked.push('sign-out');
      return answer();
    },
    send: async (_: string, path: string) => {
      asked.push(path);
      return { status: 200, body: JSON.stringify({ officer: { id: 'o', name: 'Ma' } }) };
    },
  };
  const there: string[] = [];
  return {
    database,
    asked,
    there,
    phone: { database, line } as unknown as Phone,
    goes: (to: string) => there.push(to),
  };
}

it('ends the session before it asks who is there, once', async () => {
  const { phone, asked, database } = await erased(async () => 'here');
  expect(await whoIsSignedIn(phone)).toMatchObject({ id: 'o' });
  expect(asked).toEqual(['sign-out', '/api/v1/me']);
  expect(await own(database, 'leaving')).toBeUndefined();
  await whoIsSignedIn(phone);
  expect(asked).toEqual(['sign-out', '/api/v1/me', '/api/v1/me']);
});

it('asks for nobody as long as the session has not ended', async () => {
  const { phone, asked, database } = await erased(() => Promise.reject(new TypeError('offline')));
  expect(await whoIsSignedIn(phone)).toBeNull();
  expect(asked).toEqual(['sign-out']);
  // Also after a kill of the app.
  expect(await own(database, 'leaving')).toBe(true);
});

it('does not take another page for the end of a session', async () => {
  const { phone, database } = await erased(async () => undefined);
  expect(await left(phone)).toBe(false);
  expect(await own(database, 'leaving')).toBe(true);
});

it('goes on to where the provider of the sign-in ends its own session', async () => {
  const { phone, there, goes } = await erased(async () => 'provider');
  expect(await left(phone, goes)).toBe(false);
  expect(there).toEqual(['/sign-out/provider']);
  expect(await left(phone, goes)).toBe(true);
});
