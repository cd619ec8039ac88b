import { t } from '../shell/text';
import { dayAndClock, month } from '../shell/time';
import type { Visits } from './sorted';

interface Here {
  readonly mine: Visits;
  /** The server's time when it was last heard of. */
  readonly heard: string | undefined;
}

/** What the server counts, and beside it whatever it does not count: together all that the officer has finished. */
export function Counts({ mine, heard }: Here) {
  const { accepted, attention, since, waiting, held, refused, aside, all } = mine;
  const apart: readonly [name: string, many: number, always?: boolean, bad?: boolean][] = [
    ['field.mine.attention', attention, true, true],
    ['field.mine.since', since],
    ['field.mine.waiting', waiting, true],
    ['field.mine.held', held],
    ['field.mine.refused', refused, false, true],
    ['field.mine.aside', aside],
  ];
  return (
    <dl class="panel counts">
      <div>
        <dt>{t('field.mine.visits', month(`${mine.month}-15`))}</dt>
        <dd>
          <b>{accepted ?? t('field.mine.unknown')}</b>
        </dd>
      </div>
      <div>
        <dt>{t('field.mine.accepted', heard ? dayAndClock(heard) : t('field.mine.never'))}</dt>
        <dd />
      </div>
      {apart
        .filter(([, many, always]) => always || many > 0)
        .map(([name, many, , bad]) => (
          <div key={name} class={bad && many ? 'bad' : ''}>
            <dt>{t(name)}</dt>
            <dd>{many}</dd>
          </div>
        ))}
      {all !== undefined && all !== accepted && (
        <div>
          <dt>{t('field.mine.all')}</dt>
          <dd>{all}</dd>
        </div>
      )}
    </dl>
  );
}
