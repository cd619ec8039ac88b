import { base64url, fromBase64url, joined, type Bytes } from '../ledger/bytes';

const MARK = 'GWK1';
/** Bytes in a frame: a code of that size is read by a cheap camera from a cheap screen. */
const PIECE = 420;

/** CRC-32 as ISO 3309 has it. */
export function crc32(bytes: Uint8Array): string {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

/** The texts of a sequence of codes: each says which it is, of how many, of what, and whether it was read rightly. */
export function frames(bytes: Bytes): string[] {
  const whole = crc32(bytes);
  const total = Math.max(1, Math.ceil(bytes.length / PIECE));
  return Array.from({ length: total }, (_, at) => {
    const piece = bytes.subarray(at * PIECE, (at + 1) * PIECE);
    return [MARK, whole, at + 1, total, crc32(piece), base64url(piece)].join(' ');
  });
}

/** Puts a sequence together again, in whatever order and however often the codes are seen. */
export class Frames {
  private readonly pieces = new Map<number, Bytes>();
  private whole = '';
  total = 0;

  get seen(): number {
    return this.pieces.size;
  }

  /** Whether it was one of ours. Those of another sequence than the first are passed over. */
  add(text: string): boolean {
    const [mark, whole, at, total, check, data] = text.split(' ');
    if (mark !== MARK || !whole || !data) return false;
    if (this.whole && this.whole !== whole) return false;
    let piece: Bytes;
    try {
      piece = fromBase64url(data);
    } catch {
      return false;
    }
    if (crc32(piece) !== check) return false;
    this.whole = whole;
    this.total = Number(total);
    this.pieces.set(Number(at), piece);
    return true;
  }

  /** All of it, once the last piece was seen; undefined before, and where the whole is not what it was. */
  bytes(): Bytes | undefined {
    if (!this.total || this.pieces.size !== this.total) return undefined;
    const all = joined(...Array.from({ length: this.total }, (_, at) => this.pieces.get(at + 1) ?? new Uint8Array()));
    return crc32(all) === this.whole ? all : undefined;
  }
}

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Base64 and repeated names make a text a third smaller. */
export const squeezed = (text: string): Promise<Bytes> =>
  through(new TextEncoder().encode(text) as Bytes, new CompressionStream('deflate'));

export const loosened = async (bytes: Bytes): Promise<string> =>
  new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate')));
