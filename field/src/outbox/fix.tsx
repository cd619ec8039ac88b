import { useState } from 'preact/hooks';
import { world } from '../phone/world';
import type { Phone } from '../phone/phone';
import { begin, me } from '../record/begin';
import type { Shape } from '../record/draft';
import { freeze, UNDO, type Finished } from '../record/finish';
import { go } from '../shell/address';
import { Button, To } from '../shell/parts';
import { t } from '../shell/text';
import { saved } from '../shell/undo';
import { usePhone } from '../shell/use';
import type { Row } from '../sync/row';
import { setAside, takeUp } from './aside';

const SHAPES: Record<string, Shape> = {
  'visit.made': 'visit',
  'meeting.held': 'meeting',
  'talk.held': 'talk',
  'demand.raised': 'demand',
  'opinion.taken_down': 'opinion',
  'form.issued': 'forms',
  'material.handed_out': 'leaflets',
};

interface Way {
  readonly says: string;
  /** Where it is recorded once more. */
  readonly to?: readonly [place: string, name: string];
}

const AT_THE_ENTRY: Way = { says: 'field.fix.correction' };

/** What has no form of its own: where it is recorded once more, or who helps. */
const WAYS: Record<string, Way> = {
  'demand.looked_back': { says: 'field.fix.look_back', to: ['/', 'field.today'] },
  'trip.signed_in': { says: 'field.fix.sign_in', to: ['/book', 'field.book'] },
  'trip.signed_out': { says: 'field.fix.sign_out' },
  'relief.given': { says: 'field.fix.relief' },
  'attachment.attached': { says: 'field.fix.photo' },
  'entry.replaced': AT_THE_ENTRY,
  'entry.struck': AT_THE_ENTRY,
};
const OFFICE: Way = { says: 'field.fix.office' };

/**
 * The ways to put an entry right. One that the server has is replaced or struck by a further entry, and stays visible;
 * one that it has refused is recorded once more. Nothing that was frozen is ever changed.
 */
export function Fix({ row, quiet = false }: { row: Row; quiet?: boolean }) {
  const phone = usePhone();
  const [open, setOpen] = useState(!quiet);
  const [asked, ask] = useState(false);
  // Only the office releases it.
  if (row.state === 'held') return null;
  if (!open)
    return (
      <Button class="plain" onPress={() => setOpen(true)}>
        {t('field.fix')}
      </Button>
    );
  const shape = SHAPES[row.kind];
  const there = row.state === 'accepted';
  const strike = async (): Promise<void> => {
    if (!asked) return ask(true);
    const finished = await struck(phone, row);
    await setAside(phone.database, row.id);
    saved(finished, () => takeUp(phone.database, row.id));
  };
  return (
    <>
      {!shape && <Help row={row} />}
      <div class="chips">
        {shape && (
          <Button onPress={() => again(phone, row, shape)}>{t(there ? 'field.fix.replace' : 'field.fix.again')}</Button>
        )}
        {there && !corrects(row) && (
          <Button onPress={strike}>{t(asked ? 'field.fix.strike.sure' : 'field.fix.strike')}</Button>
        )}
        {!quiet && (
          <Button class="plain" onPress={() => setAside(phone.database, row.id)}>
            {t('field.fix.aside')}
          </Button>
        )}
      </div>
    </>
  );
}

function Help({ row }: { row: Row }) {
  // What the server has is not to be recorded a second time.
  const { says, to } = (row.state !== 'accepted' || corrects(row) ? WAYS[row.kind] : undefined) ?? OFFICE;
  return (
    <p>
      {t(says)} {to && <To to={to[0]}>{t(to[1])}</To>}
    </p>
  );
}

/** The server knows what was recorded; a correction is put right at the entry that it is about. */
const corrects = (row: Row): boolean => row.kind.startsWith('entry.');

/** What was refused stays where it is until something is finished in its place. */
async function again(phone: Phone, { id, state, village, happenedAt }: Row, shape: Shape): Promise<void> {
  const begun = (await phone.drafts.list()).find((one) => one.again === id || one.instead === id);
  if (begun) return go(`/record/${begun.id}`);
  await begin(phone, shape, { village, happenedAt, ...(state === 'accepted' ? { instead: id } : { again: id }) });
}

async function struck(phone: Phone, row: Row): Promise<Finished> {
  const { officer, unit, programme } = await me(phone);
  const about = {
    ...(programme ? { programme } : {}),
    ...(unit ? { unit } : {}),
    ...(row.village === null ? {} : { village: row.village }),
    officers: [officer],
  };
  const happenedAt = new Date(world.now()).toISOString();
  const strike = { id: world.uuid(), kind: 'entry.struck', happenedAt, about, facts: { original: row.id }, words: [] };
  const rows = await freeze(phone, [strike], t('field.kind.entry.struck'));
  return { draft: null, rows, until: Date.now() + UNDO };
}
