import { expect, it } from 'vitest';
import { mayRead } from '../../src/lock/grant';

const HOUR = 3600_000;
const at = Date.parse('2026-11-05T00:00:00Z');
const contact = { at: new Date(at).toISOString(), ahead: 0 };

it('lets read for three days after the server was heard of', () => {
  expect(mayRead(contact, at + 72 * HOUR, 0)).toBe(true);
  expect(mayRead(contact, at + 72 * HOUR + 1, 0)).toBe(false);
  expect(mayRead(undefined, at, 0)).toBe(false);
});

it('goes by the server’s clock where the phone’s is years off', () => {
  const off = { at: contact.at, ahead: 10 * 365 * 24 * HOUR };
  expect(mayRead(off, at - off.ahead + HOUR, 0)).toBe(true);
  expect(mayRead(off, at - off.ahead + 73 * HOUR, 0)).toBe(false);
});

it('is not won by setting the clock back', () => {
  expect(mayRead(contact, at + HOUR, at + 73 * HOUR)).toBe(false);
});
