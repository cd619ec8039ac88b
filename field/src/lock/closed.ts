import { base64url, fromBase64url, utf8, type Bytes } from '../ledger/bytes';

export interface Box {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Closes bytes with the key of the cache, bound to the name they are kept under. */
export async function close(key: CryptoKey, name: string, bytes: Bytes): Promise<Box> {
  const iv = crypto.getRandomValues(new Uint8Array(12)) as Bytes;
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(name) }, key, bytes) };
}

/** Undefined for what another key has closed. */
export async function open(key: CryptoKey, name: string, box: Box): Promise<Bytes | undefined> {
  try {
    const how = { name: 'AES-GCM', iv: box.iv, additionalData: utf8(name) };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, box.data));
  } catch {
    return undefined;
  }
}

/** A short text that lies between others, such as what the officer reads of an entry. */
export async function closedText(key: CryptoKey, name: string, text: string): Promise<string> {
  const box = await close(key, name, utf8(text));
  return `${base64url(box.iv)}.${base64url(new Uint8Array(box.data))}`;
}

export async function openText(key: CryptoKey, name: string, closed: string): Promise<string | undefined> {
  const [iv, data] = closed.split('.');
  if (!iv || !data) return undefined;
  const bytes = await open(key, name, { iv: fromBase64url(iv), data: fromBase64url(data).buffer });
  return bytes && new TextDecoder().decode(bytes);
}
