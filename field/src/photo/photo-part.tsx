import { useEffect, useId, useState } from 'preact/hooks';
import { world } from '../phone/world';
import { Icon } from '../shell/icons';
import { Button, Group, Notice } from '../shell/parts';
import { t } from '../shell/text';
import { usePhone } from '../shell/use';
import type { Attached, Draft } from '../record/draft';
import type { Change } from '../record/part';
import { shrunk } from './shrink';
import { VoiceNote } from './voice';

const MOST = 6;

/** Photos and a voice note; what they show goes with the demand, or with the visit. */
export function PhotoPart({ draft, change }: { draft: Draft; change: Change }) {
  const phone = usePhone();
  const id = useId();
  const [failed, setFailed] = useState(false);
  const add = (one: Attached): void => change({ attached: [...draft.attached, one] });
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    try {
      const { bytes, type } = await shrunk(file);
      add(await phone.photos.keep(world.uuid(), bytes, type));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const remove = async (one: Attached): Promise<void> => {
    change({ attached: draft.attached.filter((other) => other.id !== one.id) });
    await phone.photos.remove(one.id);
  };
  return (
    <Group title={t('field.photos')}>
      {failed && <Notice colour="red">{t('field.photo.failed')}</Notice>}
      {draft.attached.map((one, at) => (
        <div key={one.id} class="row attached">
          <Shown attached={one} number={at + 1} />
          <Button class="plain" icon="cross" onPress={() => remove(one)}>
            {t('field.photo.remove')}
          </Button>
        </div>
      ))}
      {draft.attached.length < MOST && (
        <div class="chips">
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
            onChange={(event) => void take(event.currentTarget)}
          />
          <VoiceNote onDone={async (bytes, type) => add(await phone.photos.keep(world.uuid(), bytes, type))} />
        </div>
      )}
    </Group>
  );
}

function Shown({ attached, number }: { attached: Attached; number: number }) {
  const phone = usePhone();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    void phone.photos.read(attached.id).then((bytes) => {
      if (bytes) setAddress((made = URL.createObjectURL(new Blob([bytes], { type: attached.type }))));
    });
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
