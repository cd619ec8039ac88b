import { fromHex, hex, joined, sha256, utf8, type Bytes } from './bytes';
import { canonical, type Json } from './canonical';
import type { Entry, Words } from './entry';

const DOMAIN = utf8('groundwork words 1\n');

/** SHA-256(domain ‖ salt ‖ canonical fields): says nothing about the words once the salt is gone. */
async function commitment(words: Words): Promise<Json> {
  const kept = joined(DOMAIN, fromHex(words.salt), utf8(canonical(words.fields)));
  return { subject: words.subject, part: words.part, commitment: hex(await sha256(kept)) };
}

function inOrder(one: Words, other: Words): number {
  const [a, b] = one.subject === other.subject ? [one.part, other.part] : [one.subject, other.subject];
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The bytes that are signed, hashed and stand in the ledger: everything of an entry but its words, of which there
 * are commitments.
 */
export async function content(entry: Entry): Promise<Bytes> {
  const { words, ...facts } = entry;
  const sorted = [...(words ?? [])].sort(inOrder);
  const commitments = sorted.length ? await Promise.all(sorted.map(commitment)) : undefined;
  return utf8(canonical({ ...facts, commitments } as unknown as Json));
}
