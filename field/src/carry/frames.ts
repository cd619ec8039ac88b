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

/** Of these many sequences the pieces are kept: what was shown before, and what is shown now. */
const SEQUENCES = 3;
/** No outbox is so long; a code that says so is none of ours. */
const LONGEST = 10_000;

interface Sequence {
  readonly whole: string;
  readonly total: number;
  readonly pieces: Map<number, Bytes>;
}

/**
 * Puts a sequence together again, in whatever order and however often the codes are seen. Where another one is shown
 * in between, such as of an outbox to which something was added, each is put together for itself.
 */
export class Frames {
  /** The one that was seen last is the last. */
  private sequences: Sequence[] = [];

  get seen(): number {
    return this.sequences.at(-1)?.pieces.size ?? 0;
  }

  get total(): number {
    return this.sequences.at(-1)?.total ?? 0;
  }

  /** Whether it was one of ours. */
  add(text: string): boolean {
    const [mark, whole, at, total, check, data] = text.split(' ');
    if (mark !== MARK || !whole || !data) return false;
    const [place, all] = [Number(at), Number(total)];
    if (!Number.isInteger(place) || !Number.isInteger(all) || place < 1 || place > all || all > LONGEST) return false;
    let piece: Bytes;
    try {
      piece = fromBase64url(data);
    } catch {
      return false;
    }
    if (crc32(piece) !== check) return false;
    const same = (one: Sequence): boolean => one.whole === whole && one.total === all;
    const sequence = this.sequences.find(same) ?? { whole, total: all, pieces: new Map<number, Bytes>() };
    sequence.pieces.set(place, piece);
    this.sequences = [...this.sequences.filter((one) => !same(one)), sequence].slice(-SEQUENCES);
    return true;
  }

  /** All of the one that was seen last, once its last piece was; undefined before, and where it is not what it was. */
  bytes(): Bytes | undefined {
    const last = this.sequences.at(-1);
    if (!last || last.pieces.size !== last.total) return undefined;
    const all = joined(...Array.from({ length: last.total }, (_, at) => last.pieces.get(at + 1) ?? new Uint8Array()));
    return crc32(all) === last.whole ? all : undefined;
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
