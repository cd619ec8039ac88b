import { base64url, hex, sha256, utf8, type Bytes } from '../ledger/bytes';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** The key of a device: it signs, and nobody can take it away. */
export type SigningKey = CryptoKeyPair;

export const makeSigningKey = (): Promise<SigningKey> =>
  crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']) as Promise<SigningKey>;

/** SubjectPublicKeyInfo, base64url: what the server is told. */
export const publicPart = async (key: SigningKey): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.exportKey('spki', key.publicKey)));

/** 64 bytes r ‖ s, base64url. */
export const sign = async (key: SigningKey, content: Bytes): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key.privateKey, content)));

/**
 * What a device says to be let in where it sends: no person needs to be signed in for that. Nothing is read by it,
 * and who repeats it changes nothing, so it holds no time that a wrong clock could spoil.
 */
export async function authorization(
  key: SigningKey,
  device: string,
  method: string,
  path: string,
  body: string | Bytes = '',
) {
  const hash = hex(await sha256(typeof body === 'string' ? utf8(body) : body));
  const said = `groundwork request 1\n${method}\n${path}\n${hash}`;
  return `Device ${device}.${await sign(key, utf8(said))}`;
}
