import { useState } from 'preact/hooks';
import { world } from '../phone/world';
import { keep, own } from '../phone/own';
import { changed } from '../phone/changed';
import type { Phone } from '../phone/phone';
import { closedText } from '../lock/closed';
import { begin, me } from '../record/begin';
import type { Shape } from '../record/draft';
import { Button } from '../shell/parts';
import { t } from '../shell/text';
import { usePhone } from '../shell/use';
import type { Row } from '../sync/row';

const SHAPES: Record<string, Shape> = {
  'visit.made': 'visit',
  'meeting.held': 'meeting',
  'talk.held': 'talk',
  'demand.raised': 'demand',
  'opinion.taken_down': 'opinion',
  'form.issued': 'forms',
  'material.handed_out': 'leaflets',
};

/**
 * The ways to put an entry right. One that the server has is replaced or struck by a further entry, and stays visible;
 * one that it has refused is recorded once more. Nothing that was frozen is ever changed.
 */
export function Fix({ row, quiet = false }: { row: Row; quiet?: boolean }) {
  const phone = usePhone();
  const [open, setOpen] = useState(!quiet);
  const [asked, ask] = useState(false);
  if (!open)
    return (
      <Button class="plain" onPress={() => setOpen(true)}>
        {t('field.fix')}
      </Button>
    );
  const shape = SHAPES[row.kind];
  const there = row.state === 'accepted';
  const again = async (): Promise<void> => {
    const given = { village: row.village, happenedAt: row.happenedAt, ...(there ? { instead: row.id } : {}) };
    if (!there) await aside(phone, row.id);
    await begin(phone, shape!, given);
  };
  const strike = async (): Promise<void> => {
    if (!asked) return ask(true);
    await struck(phone, row);
    await aside(phone, row.id);
  };
  return (
    <div class="chips">
      {shape && row.state !== 'held' && (
        <Button onPress={again}>{t(there ? 'field.fix.replace' : 'field.fix.again')}</Button>
      )}
      {there && <Button onPress={strike}>{t(asked ? 'field.fix.strike.sure' : 'field.fix.strike')}</Button>}
      {!quiet && row.state !== 'held' && (
        <Button class="plain" onPress={() => aside(phone, row.id)}>
          {t('field.fix.aside')}
        </Button>
      )}
    </div>
  );
}

async function aside(phone: Phone, id: string): Promise<void> {
  await keep(phone.database, 'aside', [...((await own(phone.database, 'aside')) ?? []), id]);
  changed();
}

async function struck(phone: Phone, row: Row): Promise<void> {
  const { officer, unit, programme } = await me(phone);
  const about = {
    ...(programme ? { programme } : {}),
    ...(unit ? { unit } : {}),
    ...(row.village === null ? {} : { village: row.village }),
    officers: [officer],
  };
  const id = world.uuid();
  const happenedAt = new Date(world.now()).toISOString();
  const key = phone.vault.key;
  const caption = key ? await closedText(key, id, t('field.kind.entry.struck')) : null;
  await phone.outbox.finish(
    [{ id, kind: 'entry.struck', happenedAt, about, facts: { original: row.id }, words: [] }],
    caption,
  );
  phone.runner.soon(500);
}
