import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openText } from '../lock/closed';
import { Light, type Colour } from '../shell/parts';
import { both, t } from '../shell/text';
import { dayAndClock } from '../shell/time';
import { useKept, usePhone } from '../shell/use';
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

const isPhoto = (row: Row): boolean => row.kind === 'attachment.attached';

/** It never changes, so it is opened once, however often something else on the phone does. */
function useCaption({ id, caption }: Row): string | undefined {
  const { vault } = usePhone();
  const [read, set] = useState<string>();
  useEffect(() => {
    let here = true;
    const { key } = vault;
    if (caption && key) void openText(key, id, caption).then((text) => here && set(text));
    return () => void (here = false);
  }, [vault, id, caption]);
  return read;
}

/** One entry as the officer knows it: the words themselves are sealed. */
export function EntryLine({ row, children }: { row: Row; children?: ComponentChildren }) {
  const caption = useCaption(row);
  const blob = useKept(async (phone) => (isPhoto(row) ? phone.database.blobs.get(row.id) : undefined), row.id);
  const refused = blob?.state === 'waiting' ? blob.refused : undefined;
  const photo =
    isPhoto(row) && blob
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
