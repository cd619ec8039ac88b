import { base64url, fromBase64url, joined, utf8 } from '../ledger/bytes';

/** The server's public key, to which an outbox is sealed. */
export interface SealingKey {
  readonly id: string;
  /** SubjectPublicKeyInfo of a P-256 key, base64url. */
  readonly key: string;
}

/** What only the server opens, docs/sync.md. */
export interface Sealed {
  readonly key: string;
  readonly from: string;
  readonly iv: string;
  readonly data: string;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const INFO = 'groundwork outbox 1\n';

/** The key as it was read in last: it is the same for months. */
let known: { readonly key: string; readonly read: Promise<CryptoKey> } | undefined;

function reading({ key }: SealingKey): Promise<CryptoKey> {
  if (known?.key !== key) known = { key, read: crypto.subtle.importKey('spki', fromBase64url(key), CURVE, false, []) };
  return known.read;
}

/**
 * Seals text to the server, bound to the id under which it is sent. A key pair for each, so that the phone itself
 * cannot open it again.
 */
export async function seal(text: string, id: string, to: SealingKey): Promise<Sealed> {
  const theirs = await reading(to);
  const ours = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ours.privateKey, 256);
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: joined(utf8(INFO), utf8(id)) },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(id) }, key, utf8(text));
  const from = await crypto.subtle.exportKey('raw', ours.publicKey);
  return {
    key: to.id,
    from: base64url(new Uint8Array(from)),
    iv: base64url(iv),
    data: base64url(new Uint8Array(data)),
  };
}
