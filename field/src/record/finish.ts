import { closedText } from '../lock/closed';
import { changed } from '../phone/changed';
import { own } from '../phone/own';
import type { Phone } from '../phone/phone';
import type { Recorded } from '../ledger/entry';
import { setAside, takeUp } from '../outbox/aside';
import { t } from '../shell/text';
import type { Row } from '../sync/row';
import { Known, Overtaken } from '../sync/storage';
import type { Draft } from './draft';
import { draftName } from './drafts';
import { entries, type Recorder } from './entries';

/** How long a finished form can be taken back, as long as nothing of it has left the phone. */
export const UNDO = 10_000;

export interface Finished {
  /** The form, which comes back with it; null where one tap was all. */
  readonly draft: Draft | null;
  readonly rows: readonly Row[];
  readonly until: number;
}

/**
 * Into the outbox, where the courier leaves it until it can no longer be taken back. Everything that is finished goes
 * through here: what was recorded when nothing could be read any more says so, of whatever kind it is.
 */
export async function freeze(phone: Phone, recorded: readonly Recorded[], caption: string): Promise<Row[]> {
  const key = phone.vault.key;
  const closed = key ? await closedText(key, recorded[0]!.id, caption) : null;
  const all = (await phone.mayRead()) ? recorded : recorded.map(marked);
  phone.runner.hold(UNDO + 500);
  const rows = await phone.outbox.finish(all, closed);
  // Once more: saving may have taken its time.
  phone.runner.hold(UNDO + 500);
  return rows;
}

/** Beside what people said, which is theirs and stays as it is. */
function marked(one: Recorded): Recorded {
  const mark = { subject: one.id, part: 'recording', fields: { recorded: t('field.told.marked') } };
  return { ...one, words: [...one.words, mark] };
}

/**
 * Freezes the form into entries. The courier waits until it can no longer be taken back.
 *
 * @throws Known where it was finished already, in another window or before a kill took the form away
 */
export async function finish(phone: Phone, draft: Draft, by: Recorder, caption: string): Promise<Finished> {
  // Not before there is something in its place.
  const replaced = async (): Promise<void> => {
    if (draft.again !== null) await setAside(phone.database, draft.again);
  };
  const rows = await freeze(phone, entries(draft, by), caption).catch(async (failed: unknown) => {
    if (failed instanceof Known) {
      await replaced();
      await phone.drafts.remove(draft.id);
    }
    throw failed;
  });
  // The entries are kept: what goes wrong from here on must not look as if they were not.
  await replaced().catch(() => undefined);
  await phone.drafts.remove(draft.id).catch(() => undefined);
  return { draft, rows, until: Date.now() + UNDO };
}

/**
 * Takes back what was just finished: only where it was the last thing, and the server cannot have been told of its
 * numbers. Otherwise nothing is taken back, and a correction is the way. The form comes back in the same moment in
 * which the entries go.
 */
export async function undo(phone: Phone, { draft, rows }: Finished): Promise<boolean> {
  const form = draft && (await phone.cache.closed(draftName(draft.id), draft));
  const { values, rows: kept, own: mine, cache } = phone.database;
  const [first, last] = [rows[0]!.seq, rows.at(-1)!.seq];
  try {
    await phone.database.transaction('rw', values, kept, mine, cache, async () => {
      const told = (await own(phone.database, 'told')) ?? 0;
      if (told >= first || (await values.get('seq'))?.value !== last) throw new Overtaken();
      await kept.bulkDelete(rows.map((row) => row.id));
      await values.put({ name: 'seq', value: first - 1 });
      if (form) await cache.put(form);
      if (draft?.again) await takeUp(phone.database, draft.again);
    });
  } catch (failed) {
    if (!(failed instanceof Overtaken)) throw failed;
    return false;
  }
  changed();
  return true;
}
