import type { Answered } from './answers';
import type { Problem, Receipt, Row } from './row';

/** What the phone itself finds wrong, where the server has not said it in words. */
const TWISTED: Problem = {
  code: 'sync.twisted',
  sentence: {
    en: 'The server keeps something else under this number. Show this to the office.',
    zh: '服务器上同一编号的内容与本机不一致，请告知办公室。',
  },
  retryable: false,
};

const TOO_LARGE: Problem = {
  code: 'sync.large',
  sentence: { en: 'This entry is larger than the server takes.', zh: '这条记录超过服务器可接收的大小。' },
  retryable: false,
};

/** What the server's word changes, of an entry of this phone's or of one that it carries. */
type Standing = Pick<Row, 'hash' | 'state' | 'receipt' | 'problem'>;

/** The row as it stands after the server's word on it. Only a receipt over the very same content clears it. */
export function settled<T extends Standing>(row: T, answer: Answered): T {
  switch (answer.status) {
    case 'accepted':
    case 'duplicate':
      return answer.receipt && answer.receipt.hash === row.hash
        ? { ...row, state: 'accepted', receipt: answer.receipt, problem: null }
        : { ...row, state: 'conflict', receipt: null, problem: TWISTED };
    case 'conflict':
      return { ...row, state: 'conflict', problem: answer.problem ?? TWISTED };
    case 'held':
      return { ...row, state: 'held', problem: answer.problem ?? null };
    case 'refused':
      return {
        ...row,
        state: answer.problem?.retryable ? 'waiting' : 'refused',
        problem: answer.problem ?? null,
      };
  }
}

/** The row where the server takes it not even alone. */
export const tooLarge = <T extends Pick<Row, 'state' | 'problem'>>(row: T): T => ({
  ...row,
  state: 'refused',
  problem: TOO_LARGE,
});

/** The receipt that lies furthest on: by it a server that was restored is found out. */
export function furthest(known: { position: number; hash: string } | undefined, rows: readonly Row[]) {
  return rows
    .map((row) => row.receipt)
    .filter((receipt): receipt is Receipt => receipt !== null)
    .reduce((far, { position, hash }) => (far && far.position >= position ? far : { position, hash }), known);
}
