import type { ComponentChildren } from 'preact';
import { openText } from '../lock/closed';
import { Light, type Colour } from '../shell/parts';
import { both, t } from '../shell/text';
import { dayAndClock } from '../shell/time';
import { useKept } from '../shell/use';
import type { Row, State } from '../sync/row';

const COLOURS: Record<State, Colour> = {
  waiting: 'grey',
  accepted: 'green',
  held: 'yellow',
  refused: 'red',
  conflict: 'red',
};
/** An entry that was written down so long after it happened is late. */
const LATE = 12 * 3600_000;

export const isLate = (row: Row): boolean => Date.parse(row.savedAt) - Date.parse(row.happenedAt) > LATE;

/** One entry as the officer knows it: the words themselves are sealed. */
export function EntryLine({ row, children }: { row: Row; children?: ComponentChildren }) {
  const caption = useKept(async (phone) => {
    const key = phone.vault.key;
    return row.caption && key ? openText(key, row.id, row.caption) : undefined;
  }, row.id);
  const blob = useKept((phone) => phone.database.blobs.get(row.id), row.id);
  const refused = blob?.state === 'waiting' ? blob.refused : undefined;
  const photo =
    row.kind === 'attachment.attached' && blob
      ? t(refused ? 'field.photo.refused' : `field.photo.${blob.state}`, Math.ceil(blob.length / 1024))
      : '';
  return (
    <div class="panel">
      <div class="row">
        <span class="what">
          <b>{caption || t(`field.kind.${row.kind}`)}</b>
          <small>
            {[dayAndClock(row.happenedAt), photo, row.receipt ? t('field.receipt', row.receipt.position) : '']
              .filter(Boolean)
              .join(t('field.dot'))}
          </small>
        </span>
        <span class="lights">
          {isLate(row) && <Light colour="yellow">{t('field.entry.late')}</Light>}
          <Light colour={COLOURS[row.state]}>{t(`field.state.${row.state}`)}</Light>
        </span>
      </div>
      {refused?.sentence && <p class="reason">{both(refused.sentence)}</p>}
      {children}
    </div>
  );
}
