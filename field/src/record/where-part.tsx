import { useState } from 'preact/hooks';
import { go } from '../shell/address';
import { off, WRONG } from '../lock/grant';
import { Button, Chip, Chips, Notice, Text } from '../shell/parts';
import type { Shape } from './draft';
import { t } from '../shell/text';
import { dayAndClock, fromField, toField } from '../shell/time';
import { useKept } from '../shell/use';
import type { Named } from '../sync/answers';
import { COLLEAGUES } from '../sync/bring';
import { places } from './lists';
import type { Part } from './part';

/** What is mostly said of one household. */
const OF_ONE = new Set<Shape>(['visit', 'demand', 'opinion']);

/** Where, when and with which colleagues: all of it is filled in, and one line says so. */
export function WherePart({ draft, change, briefing }: Part) {
  const here = useKept(places) ?? [];
  const colleagues = useKept((phone) => phone.cache.read<Named[]>(COLLEAGUES)) ?? [];
  // The time is what the officer says; that the phone has filled it in by a wrong clock, nobody else will see.
  const contact = useKept((phone) => phone.storage.read('contact'));
  const wrong = contact ? off(contact) : 0;
  const [open, setOpen] = useState(false);
  const named = (code: number | null): string =>
    [...here, ...briefing.villages].find((one) => one.code === code)?.name ?? String(code ?? '');
  const earlier = draft.happenedAt !== draft.begunAt;
  const asks = draft.village === null || open;
  return (
    <>
      {!draft.household && draft.shape === 'visit' && (
        <Text
          title={t('field.unlisted')}
          hint={t('field.unlisted.hint')}
          value={draft.door}
          onChange={(door) => change({ door })}
        />
      )}
      {!draft.household && OF_ONE.has(draft.shape) && (
        <Button icon="households" onPress={() => go(`/households?for=${draft.id}`, true)}>
          {t('field.unlisted.list')}
        </Button>
      )}
      {draft.shape === 'lookback' && <p class="lead">{draft.topic}</p>}
      <div class="where">
        <span>
          {[named(draft.village), dayAndClock(draft.happenedAt || draft.begunAt)].filter(Boolean).join(t('field.dot'))}
        </span>
        <button type="button" class="button plain" aria-expanded={asks} onClick={() => setOpen(!open)}>
          {t('field.where.change')}
        </button>
      </div>
      {wrong > WRONG && !earlier && <Notice colour="yellow">{t('field.when.off', wrong)}</Notice>}
      {asks && (
        <>
          {!draft.household && (
            <Chips
              title={t('field.village')}
              one
              on={[String(draft.village)]}
              choices={here.map(({ code, name }) => ({ value: String(code), label: name }))}
              onChange={([code]) => code && change({ village: Number(code), trip: null })}
            />
          )}
          <div class="group" role="group" aria-label={t('field.when')}>
            <div class="chips">
              <Chip on={!earlier} onPress={() => change({ happenedAt: draft.begunAt })}>
                {t('field.when.now')}
              </Chip>
            </div>
            <Text
              title={t('field.when.earlier')}
              type="datetime-local"
              value={draft.happenedAt ? toField(draft.happenedAt) : ''}
              onChange={(value) => change({ happenedAt: fromField(value) })}
            />
          </div>
          {colleagues.length > 0 && (
            <Chips
              title={t('field.colleagues')}
              on={draft.officers}
              onChange={(officers) => change({ officers })}
              choices={colleagues.map((one) => ({ value: one.id, label: one.name }))}
            />
          )}
          {briefing.programmes.length > 0 && (
            <Chips
              title={t('field.programme')}
              one
              on={draft.programme ? [draft.programme] : []}
              onChange={([programme]) => change({ programme: programme ?? null })}
              choices={briefing.programmes.map((one) => ({ value: one.id, label: one.title }))}
            />
          )}
        </>
      )}
    </>
  );
}
