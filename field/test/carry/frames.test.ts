import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { Frames, crc32, frames, loosened, squeezed } from '../../src/carry/frames';
import { utf8 } from '../../src/ledger/bytes';

const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** A code as a camera would see it, four pixels a square. */
function seen(text: string): string {
  const squares = encodeQR(text, 'raw', { ecc: 'low', border: 4, scale: 4 });
  const data = squares.flat().flatMap((dark) => (dark ? [0, 0, 0, 255] : [255, 255, 255, 255]));
  return decodeQR({ width: squares.length, height: squares.length, data: new Uint8ClampedArray(data) });
}

describe('a sequence of codes', () => {
  it('has the check that others know', () => {
    expect(crc32(utf8('123456789'))).toBe('cbf43926');
  });

  it('comes together in any order, however often each is seen', () => {
    const all = bytes(2_000);
    const codes = frames(all);
    const read = new Frames();
    for (const code of [...codes.slice(2), ...codes.slice(2), ...codes].reverse()) read.add(code);
    expect(read.bytes()).toEqual(all);
    expect([read.seen, read.total]).toEqual([codes.length, codes.length]);
  });

  it('is nothing before the last was seen, and passes over what is not its own', () => {
    const codes = frames(bytes(2_000));
    const read = new Frames();
    for (const code of codes.slice(1)) read.add(code);
    expect(read.bytes()).toBeUndefined();
    expect(read.add('https://county.example/')).toBe(false);
    expect(read.add(codes[0]!.replace(/^(\S+ \S+) 1 /, '$1 0 '))).toBe(false);
    expect(read.add(codes[0]!.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toBe(false);
    expect(read.add(codes[0]!)).toBe(true);
    expect(read.bytes()).toBeDefined();
  });

  it('is put together although another was begun before, or is shown in between', () => {
    const [before, now] = [bytes(2_000), bytes(1_500)];
    const read = new Frames();
    read.add(frames(before)[0]!);
    for (const code of frames(now)) {
      read.add(frames(before)[1]!);
      expect(read.add(code)).toBe(true);
    }
    expect(read.bytes()).toEqual(now);
    expect([read.seen, read.total]).toEqual([4, 4]);
  });

  it('is read from what a screen shows', async () => {
    const text = JSON.stringify({ format: 'groundwork outbox 1', entries: Array(5).fill({ id: 'the same' }) });
    const read = new Frames();
    for (const code of frames(await squeezed(text))) read.add(seen(code));
    expect(await loosened(read.bytes()!)).toBe(text);
    const [large] = frames(bytes(5_000));
    expect(seen(large!)).toBe(large);
  });
});
