import type { Carried } from '../phone/database';
import type { Row } from '../sync/row';

/** An outbox as a file: what is sealed to the server, and nothing anybody could read on the way. */
export interface OutboxFile {
  readonly format: 'groundwork outbox 1';
  readonly entries: readonly Omit<Carried, 'state' | 'problem' | 'acceptedAt' | 'takenAt'>[];
}

export const ENDING = '.gwk-outbox';

/** All that the server may not have; what it has accepted needs nobody to carry it. */
export function written(device: string, rows: readonly Row[]): OutboxFile {
  return {
    format: 'groundwork outbox 1',
    entries: rows
      .filter((row) => row.state !== 'accepted')
      .map(({ id, seq, kind, hash, sealed }) => ({ id, device, seq, kind, hash, sealed })),
  };
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;

/** @throws TypeError for what is no such file, or one that was cut off */
export function read(text: string): OutboxFile {
  let file: OutboxFile;
  try {
    file = JSON.parse(text);
  } catch {
    throw new TypeError('no outbox');
  }
  if (file?.format !== 'groundwork outbox 1' || !Array.isArray(file.entries) || !file.entries.every(isSound))
    throw new TypeError('no outbox');
  return file;
}

function isSound(one: Partial<Carried> | null): boolean {
  return (
    one !== null &&
    ID.test(String(one?.id)) &&
    ID.test(String(one?.device)) &&
    HASH.test(String(one?.hash)) &&
    Number.isSafeInteger(one?.seq) &&
    typeof one?.sealed?.data === 'string'
  );
}
