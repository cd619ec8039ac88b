import { useEffect, useRef, useState } from 'preact/hooks';
import { world } from '../phone/world';
import { go } from '../shell/address';
import { Button, Notice } from '../shell/parts';
import { Screen } from '../shell/screen';
import { t } from '../shell/text';
import { saved } from '../shell/undo';
import { useKept, usePhone } from '../shell/use';
import type { Briefing } from '../sync/answers';
import { DemandPart } from '../demand/demand-part';
import { PhotoPart } from '../photo/photo-part';
import { me } from './begin';
import { caption, recorder } from './caption';
import { missing, type Draft } from './draft';
import { finish } from './finish';
import type { Change } from './part';
import { ShapePart } from './shape-part';
import { WherePart } from './where-part';

/** One form for everything: one scroll, chips before typing, and each keystroke kept. */
export function RecordScreen({ id }: { id: string }) {
  const phone = usePhone();
  const briefing = useKept((here) => here.cache.read<Briefing>('briefing'));
  const [draft, setDraft] = useState<Draft | null>();
  const [flaws, setFlaws] = useState<string[]>([]);
  const [failed, setFailed] = useState(false);
  const [sure, setSure] = useState(false);
  const reading = useKept((here) => here.mayRead());
  const latest = useRef<Draft | null>(null);
  useEffect(() => void phone.drafts.read(id).then((found) => setDraft((latest.current = found ?? null))), [id]);
  if (draft === undefined || briefing === undefined) return null;
  if (draft === null)
    return (
      <Screen title={t('field.record')} up="/record">
        <Notice colour="yellow">{t('field.draft.gone')}</Notice>
      </Screen>
    );
  const change: Change = (part) => {
    const next = { ...latest.current!, ...part };
    latest.current = next;
    setDraft(next);
    setFailed(false);
    if (flaws.length) setFlaws(missing(next));
    phone.drafts.save(next).catch(() => setFailed(true));
  };
  const done = async (): Promise<void> => {
    const wanting = missing(latest.current!);
    setFlaws(wanting);
    if (wanting.length) return scrollTo(0, 0);
    try {
      const by = recorder(await me(phone), briefing, world.uuid, !(await phone.mayRead()));
      saved(await finish(phone, latest.current!, by, caption(latest.current!)));
      go('/', true);
    } catch {
      setFailed(true);
      scrollTo(0, 0);
    }
  };
  const drop = async (): Promise<void> => {
    if (!sure) return setSure(true);
    for (const one of draft.attached) await phone.photos.remove(one.id);
    await phone.drafts.remove(id);
    go('/', true);
  };
  return (
    <Screen
      title={draft.door || t(`field.shape.${draft.shape}`)}
      up="/"
      aside={<span class="net ok">{t('field.draft.kept')}</span>}
      foot={
        <Button class="big" icon="check" onPress={done}>
          {t('field.finish')}
        </Button>
      }
    >
      {failed && <Notice colour="red">{t('field.finish.failed')}</Notice>}
      {reading === false && <Notice colour="yellow">{t('field.grant.marked')}</Notice>}
      {flaws.length > 0 && (
        <Notice colour="red">
          <p>{t('field.flaws')}</p>
          <ul>
            {flaws.map((flaw) => (
              <li key={flaw}>{t(flaw)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <WherePart draft={draft} change={change} briefing={briefing} />
      <ShapePart draft={draft} change={change} briefing={briefing} />
      {draft.demand && <DemandPart draft={draft} change={change} briefing={briefing} />}
      <PhotoPart draft={draft} change={change} />
      <div class="drop">
        <Button class="plain" onPress={drop}>
          {t(sure ? 'field.draft.drop.sure' : 'field.draft.drop')}
        </Button>
      </div>
    </Screen>
  );
}
