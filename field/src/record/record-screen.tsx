import { useState } from 'preact/hooks';
import { world } from '../phone/world';
import { go } from '../shell/address';
import { Button, Group, Notice } from '../shell/parts';
import { Screen } from '../shell/screen';
import { both, t } from '../shell/text';
import { saved } from '../shell/undo';
import { useKept, usePhone } from '../shell/use';
import { Known } from '../sync/storage';
import { DemandPart } from '../demand/demand-part';
import { EntryLine } from '../outbox/entry-line';
import { PhotoPart } from '../photo/photo-part';
import { me } from './begin';
import { caption, recorder } from './caption';
import { missing } from './draft';
import { finish } from './finish';
import { lists } from './lists';
import type { Change } from './part';
import { ShapePart } from './shape-part';
import { useForm } from './use-form';
import { WherePart } from './where-part';
import { Waiting } from '../shell/waiting';

/** One form for everything: one scroll, chips before typing, and each keystroke kept. */
export function RecordScreen({ id }: { id: string }) {
  const phone = usePhone();
  const briefing = useKept(lists);
  const reading = useKept((here) => here.mayRead());
  const revoked = useKept(async (here) => (await here.storage.read('known'))?.revoked);
  const ahead = useKept(async (here) => (await here.storage.read('contact'))?.ahead);
  const form = useForm(id);
  const { standing: draft, unkept, underway } = form;
  const change: Change = (part) => form.change(part);
  const [pressed, setPressed] = useState(false);
  const [failed, setFailed] = useState(false);
  const [sure, setSure] = useState(false);
  if (draft === undefined || briefing === undefined) return <Waiting why="field.waits" />;
  if (draft === null || draft === 'saved') return <Over saved={draft === 'saved'} />;
  const flaws = pressed ? missing(draft, ahead) : [];
  const done = async (): Promise<void> => {
    // A photo that could not be kept is told where it was taken.
    if (!(await underway.settled())) return;
    setPressed(true);
    setFailed(false);
    const now = form.draft;
    if (!now || missing(now, ahead).length) return scrollTo(0, 0);
    try {
      const by = recorder(await me(phone), briefing, world.uuid);
      saved(await finish(phone, now, by, caption(now)));
      go('/', true);
    } catch (why) {
      if (why instanceof Known) return form.close('saved');
      setFailed(true);
      scrollTo(0, 0);
    }
  };
  const drop = async (): Promise<void> => {
    if (!sure) return setSure(true);
    await underway.settled();
    const attached = form.draft?.attached ?? [];
    form.close(null);
    for (const one of attached) await phone.photos.remove(one.id);
    await phone.drafts.remove(id);
    go('/', true);
  };
  return (
    <Screen
      title={draft.door || t(`field.shape.${draft.shape}`)}
      up="/"
      aside={
        unkept ? (
          <span class="net">{t('field.draft.unkept')}</span>
        ) : (
          <span class="net ok">{t('field.draft.kept')}</span>
        )
      }
      foot={
        <Button class="big" icon="check" onPress={done}>
          {t('field.finish')}
        </Button>
      }
    >
      {(failed || unkept) && <Notice colour="red">{t('field.finish.failed')}</Notice>}
      {revoked && <Notice colour="red">{t('field.revoked')}</Notice>}
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
      {(draft.again ?? draft.instead) && <Before id={(draft.again ?? draft.instead)!} />}
      <WherePart draft={draft} change={change} briefing={briefing} />
      <ShapePart draft={draft} change={change} briefing={briefing} />
      {draft.demand && <DemandPart draft={draft} change={change} briefing={briefing} />}
      <PhotoPart draft={draft} change={change} underway={underway} />
      <div class="drop">
        <Button class="plain" onPress={drop}>
          {t(sure ? 'field.draft.drop.sure' : 'field.draft.drop')}
        </Button>
      </div>
    </Screen>
  );
}

/** What this one stands instead of, as far as the phone can still say it: the words are sealed. */
function Before({ id }: { id: string }) {
  const row = useKept(async (phone) => (await phone.database.rows.get(id)) ?? null, id);
  if (!row) return null;
  return (
    <Group title={t('field.fix.of')}>
      <EntryLine row={row}>{row.problem && <p class="reason">{both(row.problem.sentence)}</p>}</EntryLine>
    </Group>
  );
}

function Over({ saved }: { saved: boolean }) {
  return (
    <Screen title={t('field.record')} up="/record">
      <Notice colour={saved ? 'green' : 'yellow'}>{t(saved ? 'field.draft.saved' : 'field.draft.gone')}</Notice>
    </Screen>
  );
}
