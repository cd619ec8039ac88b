/** Bytes that belong to nobody else, as the browser's cryptography takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const HEX = /^([0-9a-f]{2})*$/;

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

export function joined(...parts: Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @throws TypeError for what is no lower-case hex */
export function fromHex(text: string): Bytes {
  if (!HEX.test(text)) throw new TypeError('no hex');
  return Uint8Array.from(text.match(/../g) ?? [], (two) => parseInt(two, 16));
}

/** RFC 4648, section 5, without padding. */
export function base64url(bytes: Uint8Array): string {
  let text = '';
  // In pieces, since a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export function fromBase64url(text: string): Bytes {
  const clear = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(clear, (char) => char.charCodeAt(0));
}

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
