import { base64url, type Bytes } from '../ledger/bytes';

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
