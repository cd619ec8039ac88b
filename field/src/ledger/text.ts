/** What the ledger cannot keep: zero bytes, and halves of characters that were cut in two. */
const BROKEN = /[\0\p{Surrogate}]/gu;

/** Text that can be kept: an entry that holds anything else is refused for good. */
export const keepable = (text: string): string => text.replace(BROKEN, '\ufffd');

/** So many characters from its beginning, none of them cut in two. */
export const beginning = (text: string, characters: number): string => [...text].slice(0, characters).join('');
