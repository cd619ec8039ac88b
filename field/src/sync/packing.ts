import type { Row } from './row';

/** Below the server's mebibyte, with room for what is around the entries. */
const LARGEST = 900_000;

/** What is to be sent, oldest first: what waits, then what the server holds back, in case it was released. */
export function due(rows: readonly Row[]): Row[] {
  return [...rows.filter((row) => row.state === 'waiting'), ...rows.filter((row) => row.state === 'held')];
}

/** Characters of an entry in a batch, about. */
export const sizeOf = ({ sealed }: Pick<Row, 'sealed'>): number => sealed.data.length + 300;

/** As many of them from the front as go at once; one at least. */
export function packed<T extends Pick<Row, 'sealed'>>(rows: readonly T[], most: number): T[] {
  const batch: T[] = [];
  let size = 0;
  for (const row of rows.slice(0, most)) {
    size += sizeOf(row);
    if (batch.length > 0 && size > LARGEST) break;
    batch.push(row);
  }
  return batch;
}
