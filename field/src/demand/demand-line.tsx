import { begin } from '../record/begin';
import { Light } from '../shell/parts';
import { both, t } from '../shell/text';
import { day } from '../shell/time';
import { useKept, usePhone } from '../shell/use';
import type { Briefing, Demand } from '../sync/answers';
import { isToLookBack, light } from './standing';
import { trouble } from '../shell/trouble';

/** One demand as it stands; where it is called settled a tap records the look-back. */
export function DemandLine({ demand, village, door }: { demand: Demand; village: number; door?: string }) {
  const phone = usePhone();
  const briefing = useKept((here) => here.cache.read<Briefing>('briefing'));
  const topic = briefing?.topics.find((one) => one.code === demand.topic);
  const now = light(demand, Date.now());
  const unit = briefing?.units.find((one) => one.id === demand.unit)?.name ?? demand.unit;
  const inside = (
    <span class="what">
      <b>{demand.title || (topic ? both(topic.label) : demand.topic)}</b>
      <small>
        {[door, unit, t(`demand.state.${demand.state}`), t('field.demand.raised', day(demand.raised))]
          .filter(Boolean)
          .join(t('field.dot'))}
      </small>
      {now && <Light colour={now.colour}>{t(now.key, now.days)}</Light>}
      {isToLookBack(demand) && <Light colour="yellow">{t('field.lookback.due')}</Light>}
    </span>
  );
  if (!isToLookBack(demand)) return <div class="panel">{inside}</div>;
  return (
    <button
      type="button"
      class="panel"
      onClick={() =>
        begin(phone, 'lookback', {
          village,
          household: demand.household,
          of: demand.id,
          topic: demand.title ?? '',
        }).catch(trouble)
      }
    >
      {inside}
    </button>
  );
}
