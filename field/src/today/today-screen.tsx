import { TripPanel } from '../book/trip-panel';
import { lastVillage } from '../book/trip';
import { DemandLine } from '../demand/demand-line';
import { byUrgency, isOpen, isToLookBack } from '../demand/standing';
import { Line } from '../household/households-screen';
import { called } from '../household/called';
import { Unfinished, visit } from '../record/record-menu';
import { Button, Group, Notice, To } from '../shell/parts';
import { Screen } from '../shell/screen';
import { t } from '../shell/text';
import { useKept } from '../shell/use';
import { villages, type Kept } from '../village/sheets';
import { Unsent } from './unsent';

const SHOWN = 5;

/** What there is to do, and the next visit one tap away. */
export function TodayScreen() {
  const kept = useKept(villages);
  const here = useKept(lastVillage);
  const drafts = useKept((phone) => phone.drafts.list()) ?? [];
  const ordered = [...(kept ?? [])].sort((one) => (one.code === here ? -1 : 0));
  return (
    <Screen
      title={t('field.today')}
      foot={
        <Button class="big" icon="plus" onPress={visit}>
          {t('field.visit.add')}
        </Button>
      }
    >
      <Unsent />
      {kept === null && <Notice colour="yellow">{t('field.grant.over')}</Notice>}
      <TripPanel />
      <Unfinished drafts={drafts} />
      <Planned villages={ordered} />
      <Demands villages={ordered} title="field.today.lookback" which={isToLookBack} />
      <Demands villages={ordered} title="field.today.waiting" which={isOpen} />
    </Screen>
  );
}

/** What the programmes have planned here, then the officer's own households that were not visited for longest. */
function Planned({ villages }: { villages: readonly Kept[] }) {
  const plans = villages.flatMap(({ name, sheet }) => (sheet?.plan ?? []).map((one) => ({ ...one, name })));
  const waiting = villages
    .flatMap(({ sheet }) => sheet?.households.filter((one) => one.mine) ?? [])
    .sort((one, other) => ((one.visited ?? '') < (other.visited ?? '') ? -1 : 1))
    .slice(0, SHOWN);
  if (!plans.length && !waiting.length) return null;
  return (
    <Group title={t('field.today.planned')}>
      {plans.map((one) => (
        <div key={one.programme + one.text} class="panel what">
          <b>{one.text}</b>
          <small>{one.name}</small>
        </div>
      ))}
      {waiting.map((one) => (
        <To key={one.id} to={`/households/${one.id}`} class="panel">
          <Line household={one} />
        </To>
      ))}
    </Group>
  );
}

function Demands({ villages, title, which }: { villages: readonly Kept[]; title: string; which: typeof isOpen }) {
  const found = villages
    .flatMap(({ code, sheet }) =>
      (sheet?.demands ?? []).filter(which).map((demand) => {
        const household = sheet?.households.find((one) => one.id === demand.household);
        return { code, demand, door: household ? called(household) : '' };
      }),
    )
    .sort((one, other) => byUrgency(one.demand, other.demand));
  if (!found.length) return null;
  return (
    <Group title={t(title)}>
      {found.slice(0, SHOWN).map(({ code, demand, door }) => (
        <DemandLine key={demand.id} demand={demand} village={code} door={door} />
      ))}
      {found.length > SHOWN && <p class="small">{t('field.today.more', found.length - SHOWN)}</p>}
    </Group>
  );
}
