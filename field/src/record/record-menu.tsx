import { Icon, type IconName } from '../shell/icons';
import { Button, Group, To } from '../shell/parts';
import { Screen } from '../shell/screen';
import { t } from '../shell/text';
import { trouble } from '../shell/trouble';
import { dayAndClock } from '../shell/time';
import { useKept, usePhone } from '../shell/use';
import { go } from '../shell/address';
import { begin } from './begin';
import type { Draft, Shape } from './draft';

const SHAPES: readonly [Shape, IconName][] = [
  ['visit', 'households'],
  ['meeting', 'people'],
  ['talk', 'voice'],
  ['forms', 'paper'],
  ['leaflets', 'send'],
  ['demand', 'warning'],
  ['opinion', 'record'],
];

/** What to record. */
export function RecordMenu() {
  const phone = usePhone();
  const drafts = useKept((here) => here.drafts.list()) ?? [];
  const start = (shape: Shape): void => {
    if (shape === 'visit') visit();
    else begin(phone, shape).catch(trouble);
  };
  return (
    <Screen title={t('field.record')}>
      <Unfinished drafts={drafts} />
      <div class="tiles">
        {SHAPES.map(([shape, icon]) => (
          <button key={shape} type="button" class="tile" onClick={() => start(shape)}>
            <Icon name={icon} />
            {t(`field.shape.${shape}`)}
          </button>
        ))}
        <To to="/book" class="tile">
          <Icon name="clock" />
          {t('field.book')}
        </To>
      </div>
    </Screen>
  );
}

/** To the list of households, where a tap begins the visit. */
export const visit = (): void => go('/households?visit');

export function Unfinished({ drafts }: { drafts: readonly Draft[] }) {
  if (!drafts.length) return null;
  return (
    <Group title={t('field.drafts')}>
      {drafts.map((draft) => (
        <div key={draft.id} class="panel row">
          <span class="what">
            <b>{[t(`field.shape.${draft.shape}`), draft.door].filter(Boolean).join(t('field.dot'))}</b>
            <small>{dayAndClock(draft.begunAt)}</small>
          </span>
          <Button onPress={() => go(`/record/${draft.id}`)}>{t('field.drafts.go')}</Button>
        </div>
      ))}
    </Group>
  );
}
