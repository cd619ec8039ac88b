import { useState } from 'preact/hooks';
import { own } from '../phone/own';
import { Button, Chip, Group, Notice, To } from '../shell/parts';
import { Screen } from '../shell/screen';
import { both, t } from '../shell/text';
import { dayAndClock, month } from '../shell/time';
import { useKept, usePhone } from '../shell/use';
import type { Briefing, Totals } from '../sync/answers';
import { monthOf } from '../sync/bring';
import { CarriedList } from './carried-list';
import { EntryLine } from './entry-line';
import { Fix } from './fix';
import { lost, months, sorted, visits } from './sorted';

const SHOWN = 30;

/** What has not gone, what somebody has to look at, and what the server has. */
export function OutboxScreen() {
  const phone = usePhone();
  const rows = useKept((here) => here.storage.rows());
  const totals = useKept(async (here) => (await here.cache.read<Totals>('totals')) ?? null);
  const aside = useKept((here) => own(here.database, 'aside')) ?? [];
  const contact = useKept((here) => here.storage.read('contact'));
  const known = useKept((here) => here.storage.read('known'));
  const [of, look] = useState<string>();
  const elsewhere = useKept(async (here) => (await here.cache.read<Briefing>('briefing'))?.elsewhere) ?? [];
  if (!rows || totals === undefined) return <Screen title={t('field.outbox')}>{null}</Screen>;
  const lists = sorted(rows, totals ?? undefined, aside);
  const all = months(rows, totals ?? undefined, Date.now());
  const mine = visits(rows, totals ?? undefined, of ?? monthOf(Date.now()));
  const gone = lost(known?.missing ?? [], rows);
  const flag = (id: string) => totals?.attention.find((one) => one.id === id);
  return (
    <Screen
      title={t('field.outbox')}
      foot={
        <To to="/outbox/hand-over" class="button big outline">
          {t('field.carry')}
        </To>
      }
    >
      {all.length > 1 && (
        <div class="chips" role="group" aria-label={t('field.mine.months')}>
          {all.map((one) => (
            <Chip key={one} on={one === mine.month} onPress={() => look(one)}>
              {month(`${one}-15`)}
            </Chip>
          ))}
        </div>
      )}
      <dl class="panel counts">
        <div>
          <dt>{t('field.mine.visits', month(`${mine.month}-15`))}</dt>
          <dd>
            <b>{mine.accepted ?? t('field.mine.unknown')}</b>
          </dd>
        </div>
        <div>
          <dt>{t('field.mine.accepted', contact ? dayAndClock(contact.at) : t('field.mine.never'))}</dt>
          <dd />
        </div>
        <div class={mine.attention ? 'bad' : ''}>
          <dt>{t('field.mine.attention')}</dt>
          <dd>{mine.attention}</dd>
        </div>
        {mine.since > 0 && (
          <div>
            <dt>{t('field.mine.since')}</dt>
            <dd>{mine.since}</dd>
          </div>
        )}
        <div>
          <dt>{t('field.mine.waiting')}</dt>
          <dd>{mine.waiting}</dd>
        </div>
      </dl>
      {elsewhere.map(({ name, missing }, at) => (
        <Notice key={at} colour="yellow">
          {t('field.missing.elsewhere', missing, name ?? t('field.missing.unnamed'))}
        </Notice>
      ))}
      {gone > 0 && <Notice colour="yellow">{t('field.missing', gone)}</Notice>}
      {known?.revoked && <Notice colour="red">{t('field.revoked')}</Notice>}
      {lists.attention.length > 0 && (
        <Group title={t('field.attention')}>
          {lists.attention.map((row) => (
            <EntryLine key={row.id} row={row}>
              <p class="reason">{both(row.problem?.sentence ?? flag(row.id)?.sentence ?? { en: '', zh: '' })}</p>
              <Fix row={row} />
            </EntryLine>
          ))}
        </Group>
      )}
      <Group title={t('field.waiting')}>
        {lists.waiting.length === 0 && <p class="small">{t('field.waiting.none')}</p>}
        {lists.waiting.map((row) => (
          <EntryLine key={row.id} row={row} />
        ))}
        <Button onPress={() => phone.runner.run()}>{t('field.outbox.now')}</Button>
      </Group>
      <CarriedList />
      <Group title={t('field.accepted')}>
        {lists.accepted.length === 0 && <p class="small">{t('field.accepted.none')}</p>}
        {lists.accepted.slice(0, SHOWN).map((row) => (
          <EntryLine key={row.id} row={row}>
            {row.state === 'accepted' && <Fix row={row} quiet />}
          </EntryLine>
        ))}
      </Group>
    </Screen>
  );
}
