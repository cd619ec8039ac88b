import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Chip, Notice, To } from '../shell/parts';
import { Screen } from '../shell/screen';
import { both, t } from '../shell/text';
import { month } from '../shell/time';
import { useKept, usePhone } from '../shell/use';
import type { Briefing, Totals } from '../sync/answers';
import type { Row } from '../sync/row';
import { monthOf } from '../sync/bring';
import { Overdue } from '../today/unsent';
import { aside, takeUp } from './aside';
import { CarriedList } from './carried-list';
import { Counts } from './counts';
import { Fix } from './fix';
import { Lines } from './lines';
import { lost, months, sorted, visits } from './sorted';

/** What has not gone, what somebody has to look at, and what the server has. */
export function OutboxScreen() {
  const phone = usePhone();
  const rows = useKept((here) => here.storage.rows());
  const totals = useKept(async (here) => (await here.cache.read<Totals>('totals')) ?? null);
  const dealtWith = useKept((here) => aside(here.database)) ?? [];
  const contact = useKept((here) => here.storage.read('contact'));
  const known = useKept((here) => here.storage.read('known'));
  const [of, look] = useState<string>();
  const elsewhere = useKept(async (here) => (await here.cache.read<Briefing>('briefing'))?.elsewhere) ?? [];
  if (!rows || totals === undefined) return <Screen title={t('field.outbox')}>{null}</Screen>;
  const lists = sorted(rows, totals ?? undefined, dealtWith);
  const all = months(rows, totals ?? undefined, Date.now());
  const mine = visits(rows, totals ?? undefined, of ?? monthOf(Date.now()), dealtWith);
  const gone = lost(known?.missing ?? [], rows);
  const why = (row: Row, way: ComponentChildren) => {
    const sentence = row.problem?.sentence ?? totals?.attention.find((one) => one.id === row.id)?.sentence;
    return (
      <>
        <p class="reason">{sentence ? both(sentence) : ''}</p>
        {way}
      </>
    );
  };
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
      <Counts mine={mine} heard={contact?.at} />
      <Overdue />
      {elsewhere.map(({ name, missing }, at) => (
        <Notice key={at} colour="yellow">
          {t('field.missing.elsewhere', missing, name ?? t('field.missing.unnamed'))}
        </Notice>
      ))}
      {gone > 0 && <Notice colour="yellow">{t('field.missing', gone)}</Notice>}
      {known?.revoked && <Notice colour="red">{t('field.revoked')}</Notice>}
      {lists.attention.length > 0 && (
        <Lines title={t('field.attention')} rows={lists.attention} below={(row) => why(row, <Fix row={row} />)} />
      )}
      <Lines title={t('field.waiting')} rows={lists.waiting} none={t('field.waiting.none')}>
        <Button onPress={() => phone.runner.run()}>{t('field.outbox.now')}</Button>
      </Lines>
      <CarriedList />
      {lists.aside.length > 0 && (
        <Lines
          title={t('field.aside')}
          rows={lists.aside}
          below={(row) =>
            why(
              row,
              <Button class="plain" onPress={() => takeUp(phone.database, row.id)}>
                {t('field.aside.back')}
              </Button>,
            )
          }
        />
      )}
      <Lines
        title={t('field.accepted')}
        rows={lists.accepted}
        none={t('field.accepted.none')}
        below={(row) => <Fix row={row} quiet />}
      />
    </Screen>
  );
}
