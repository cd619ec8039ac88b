import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Group } from '../shell/parts';
import { t } from '../shell/text';
import type { Row } from '../sync/row';
import { EntryLine } from './entry-line';

const SHOWN = 30;

interface Here {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly none?: string;
  /** What stands below an entry. */
  readonly below?: (row: Row) => ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Entries and how many they are. Some weeks without a network are hundreds: as many as asked for are shown. */
export function Lines({ title, rows, none, below, children }: Here) {
  const [shown, show] = useState(SHOWN);
  const more = rows.length - shown;
  return (
    <Group title={rows.length ? t('field.list', title, rows.length) : title}>
      {none && rows.length === 0 && <p class="small">{none}</p>}
      {rows.slice(0, shown).map((row) => (
        <EntryLine key={row.id} row={row}>
          {below?.(row)}
        </EntryLine>
      ))}
      {more > 0 && <Button onPress={() => show(shown + SHOWN)}>{t('field.list.more', more)}</Button>}
      {children}
    </Group>
  );
}
