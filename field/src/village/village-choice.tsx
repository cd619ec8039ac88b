import { useEffect, useState } from 'preact/hooks';
import { changed } from '../phone/changed';
import { back, go } from '../shell/address';
import { Button, Chip, Group, Notice, Text } from '../shell/parts';
import { Screen } from '../shell/screen';
import { t } from '../shell/text';
import { useKept, usePhone } from '../shell/use';
import type { Briefing } from '../sync/answers';
import { KEPT, mine, MOST_KEPT } from '../sync/bring';

/** Which villages are kept on this phone, to be read without network. */
export function VillageChoice({ first = false }: { first?: boolean }) {
  const phone = usePhone();
  const briefing = useKept((here) => here.cache.read<Briefing>('briefing'));
  const kept = useKept(async (here) => (await here.cache.read<number[]>(KEPT)) ?? null);
  const outcome = useKept(async (here) => here.runner.outcome);
  const [on, setOn] = useState<number[]>();
  const [search, setSearch] = useState('');
  useEffect(() => {
    if (!on && briefing && kept !== undefined) setOn(kept ?? mine(briefing));
  }, [briefing, kept]);
  const done = async (): Promise<void> => {
    await phone.cache.write(KEPT, on ?? []);
    changed();
    void phone.runner.run();
    if (first) go('/', true);
    else back('/settings');
  };
  const chosen = on ?? [];
  const all = briefing?.villages ?? [];
  const shown = all.filter(
    (one) =>
      chosen.includes(one.code) ||
      (search
        ? one.name.includes(search.trim()) || one.township.includes(search.trim())
        : one.mine || all.length <= 30),
  );
  const toggle = (code: number): void =>
    setOn(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  return (
    <Screen
      title={t('field.villages')}
      up={first ? null : '/settings'}
      aside={<span />}
      foot={
        <Button class="big" disabled={!on || chosen.length > MOST_KEPT} onPress={done}>
          {t('field.done')}
        </Button>
      }
    >
      <p>{t('field.villages.why', MOST_KEPT)}</p>
      {!briefing && (outcome === 'signIn' || outcome === 'barred') && (
        <Notice colour="red">{t('field.villages.refused')}</Notice>
      )}
      {!briefing && <Notice colour="yellow">{t('field.villages.none')}</Notice>}
      {!briefing && <Button onPress={() => phone.runner.run()}>{t('field.outbox.now')}</Button>}
      {chosen.length > MOST_KEPT && <Notice colour="red">{t('field.villages.most', MOST_KEPT)}</Notice>}
      {all.length > 30 && <Text title={t('field.villages.search')} value={search} onChange={setSearch} type="search" />}
      {[...new Set(shown.map((one) => one.township))].map((township) => (
        <Group key={township} title={township}>
          <div class="chips">
            {shown
              .filter((one) => one.township === township)
              .map((one) => (
                <Chip key={one.code} on={chosen.includes(one.code)} onPress={() => toggle(one.code)}>
                  {one.name}
                </Chip>
              ))}
          </div>
        </Group>
      ))}
    </Screen>
  );
}
