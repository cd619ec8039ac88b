import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Bytes } from '../ledger/bytes';
import { world } from '../phone/world';
import { Icon } from '../shell/icons';
import { Button, Group, Notice } from '../shell/parts';
import { t } from '../shell/text';
import { say } from '../shell/trouble';
import { usePhone } from '../shell/use';
import type { Attached, Draft } from '../record/draft';
import type { Change } from '../record/part';
import type { Underway } from '../record/underway';
import { shrunk } from './shrink';
import { VoiceNote } from './voice';

const MOST = 6;

/** A photo or a voice note before it is kept. */
export interface Taken {
  readonly bytes: Bytes;
  readonly type: string;
}

interface Here {
  readonly draft: Draft;
  readonly change: Change;
  readonly underway: Underway;
}

/** Photos and a voice note; what they show goes with the demand, or with the visit. */
export function PhotoPart({ draft, change, underway }: Here) {
  const phone = usePhone();
  const id = useId();
  const [failed, setFailed] = useState<string>();
  // The camera is an app of its own, and this one may lock itself before it is closed: as long as it is open the form
  // is not left behind, and the photo gets into it when the PIN was put in.
  const closed = useRef<() => void>(() => undefined);
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
      if (phone.cache.open) closed.current();
    },
    [],
  );
  const choose = (): void => {
    closed.current();
    underway.add(new Promise<void>((done) => (closed.current = done)), () => closed.current());
  };
  // By how the form stands when it is done: another may have been taken in the meantime.
  const keep = async (taking: Promise<Taken>, unreadable: string): Promise<void> => {
    setFailed(undefined);
    try {
      const { bytes, type } = await taking.catch((why: unknown) => {
        setFailed(unreadable);
        throw why;
      });
      const kept = await phone.photos.keep(world.uuid(), bytes, type);
      change((now) => ({ attached: [...now.attached, kept] }));
    } catch (why) {
      setFailed((said) => said ?? 'field.trouble');
      if (gone.current) say('field.photo.lost');
      throw why;
    }
  };
  const take = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    input.value = '';
    if (file) underway.add(keep(shrunk(file), 'field.photo.failed'));
    closed.current();
  };
  const remove = async (one: Attached): Promise<void> => {
    change((now) => ({ attached: now.attached.filter((other) => other.id !== one.id) }));
    await phone.photos.remove(one.id);
  };
  const room = draft.attached.length < MOST;
  return (
    <Group title={t('field.photos')}>
      {failed && <Notice colour="red">{t(failed)}</Notice>}
      {draft.attached.map((one, at) => (
        <div key={one.id} class="row attached">
          <Shown attached={one} number={at + 1} />
          <Button class="plain" icon="cross" onPress={() => remove(one)}>
            {t('field.photo.remove')}
          </Button>
        </div>
      ))}
      <div class="chips">
        {room && (
          <>
            <label class="chip file" for={id}>
              <Icon name="camera" />
              {t('field.photo.take')}
            </label>
            <input
              id={id}
              class="unseen"
              type="file"
              accept="image/*"
              capture="environment"
              onClick={choose}
              onCancel={() => closed.current()}
              onChange={(event) => take(event.currentTarget)}
            />
          </>
        )}
        <VoiceNote room={room} onStart={({ taking, stop }) => underway.add(keep(taking, 'field.trouble'), stop)} />
      </div>
    </Group>
  );
}

function Shown({ attached, number }: { attached: Attached; number: number }) {
  const phone = usePhone();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    void phone.photos.read(attached.id).then(
      (bytes) => {
        if (bytes) setAddress((made = URL.createObjectURL(new Blob([bytes], { type: attached.type }))));
      },
      () => undefined,
    );
    return () => made && URL.revokeObjectURL(made);
  }, [attached.id]);
  const size = t('field.size', Math.ceil(attached.length / 1024));
  if (attached.type.startsWith('audio/'))
    return (
      <span class="what">
        {address && <audio controls src={address} />}
        <small>{size}</small>
      </span>
    );
  return (
    <span class="what">
      {address && <img src={address} alt={t('field.photo.alt', number)} />}
      <small>{size}</small>
    </span>
  );
}
