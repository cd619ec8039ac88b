import { expect, it } from 'vitest';
import { beginning, keepable } from '../../src/ledger/text';

it('a beginning cuts no character in two', () => {
  expect(beginning('𠮷'.repeat(40), 30)).toBe('𠮷'.repeat(30));
  expect(beginning('渠道淤塞', 30)).toBe('渠道淤塞');
});

it('halves of characters and zero bytes are replaced, and nothing else', () => {
  expect(keepable('a\ud842')).toBe('a\ufffd');
  expect(keepable('\udfb7b\0')).toBe('\ufffdb\ufffd');
  expect(keepable('𠮷 🌾\n渠道')).toBe('𠮷 🌾\n渠道');
});
