import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromBase64url, hex, sha256, utf8 } from '../../src/ledger/bytes';
import { content } from '../../src/ledger/content';
import type { Entry } from '../../src/ledger/entry';

/** The same file that the server's tests read. */
const examples = JSON.parse(
  readFileSync(new URL('../../../src/test/resources/sync/contents.json', import.meta.url), 'utf8'),
) as { name: string; key: string; sent: Entry & { signature: string }; content: string; hash: string }[];

test.each(examples)('$name: the same bytes as on the server', async ({ sent, content: expected, hash }) => {
  const { signature: _, ...entry } = sent;
  const bytes = await content({ ...entry, county: 640221 });
  expect(new TextDecoder().decode(bytes)).toBe(expected);
  expect(hex(await sha256(bytes))).toBe(hash);
});

test('there are examples', () => expect(examples.length).toBeGreaterThan(5));

test.each(examples)('$name: its signature holds', async ({ key, sent, content: bytes }) => {
  const theirs = { name: 'ECDSA', namedCurve: 'P-256' };
  const open = await crypto.subtle.importKey('spki', fromBase64url(key), theirs, false, ['verify']);
  const signature = fromBase64url(sent.signature);
  expect(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, open, signature, utf8(bytes))).toBe(true);
});
