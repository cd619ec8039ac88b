import { closedText } from '../lock/closed';
import { changed } from '../phone/changed';
import { own } from '../phone/own';
import type { Phone } from '../phone/phone';
import type { Row } from '../sync/row';
import { Overtaken } from '../sync/storage';
import type { Draft } from './draft';
import { entries, type Recorder } from './entries';

/** How long a finished form can be taken back, as long as nothing of it has left the phone. */
export const UNDO = 10_000;

export interface Finished {
  /** The form, which comes back with it; null where one tap was all. */
  readonly draft: Draft | null;
  readonly rows: readonly Row[];
  readonly until: number;
}

/** Freezes the form into entries. The courier waits until it can no longer be taken back. */
export async function finish(phone: Phone, draft: Draft, by: Recorder, caption: string): Promise<Finished> {
  const recorded = entries(draft, by);
  const first = recorded[0]!.id;
  const key = phone.vault.key;
  const rows = await phone.outbox.finish(recorded, key ? await closedText(key, first, caption) : null);
  await phone.drafts.remove(draft.id);
  phone.runner.hold(UNDO + 500);
  return { draft, rows, until: Date.now() + UNDO };
}

/**
 * Takes back what was just finished: only where it was the last thing, and the server cannot have been told of its
 * numbers. Otherwise nothing is taken back, and a correction is the way. The form is there again before the entries
 * go.
 */
export async function undo(phone: Phone, { draft, rows }: Finished): Promise<boolean> {
  if (draft) await phone.drafts.save(draft);
  const { values, rows: kept, own: mine } = phone.database;
  const [first, last] = [rows[0]!.seq, rows.at(-1)!.seq];
  try {
    await phone.database.transaction('rw', values, kept, mine, async () => {
      const told = (await own(phone.database, 'told')) ?? 0;
      if (told >= first || (await values.get('seq'))?.value !== last) throw new Overtaken();
      await kept.bulkDelete(rows.map((row) => row.id));
      await values.put({ name: 'seq', value: first - 1 });
    });
  } catch (failed) {
    if (!(failed instanceof Overtaken)) throw failed;
    if (draft) await phone.drafts.remove(draft.id);
    return false;
  }
  changed();
  return true;
}
