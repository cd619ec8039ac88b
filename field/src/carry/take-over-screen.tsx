import { useId, useRef, useState } from 'preact/hooks';
import { Button, Group, Notice } from '../shell/parts';
import { Screen } from '../shell/screen';
import { t } from '../shell/text';
import { usePhone } from '../shell/use';
import { Camera } from './camera';
import { ENDING, read } from './file';
import { Frames, loosened } from './frames';

/** Takes a colleague's outbox along, to be sent from here. */
export function TakeOverScreen() {
  const phone = usePhone();
  const id = useId();
  const sequence = useRef(new Frames());
  const [looking, look] = useState(false);
  const [seen, setSeen] = useState({ seen: 0, total: 0 });
  const [taken, setTaken] = useState<number>();
  const [wrong, setWrong] = useState(false);
  const take = async (text: string): Promise<void> => {
    try {
      setTaken(await phone.carriage.take(read(text).entries));
      setWrong(false);
      phone.runner.soon(500);
    } catch {
      setWrong(true);
    }
  };
  const saw = (text: string): void => {
    const frames = sequence.current;
    if (!frames.add(text)) return;
    setSeen({ seen: frames.seen, total: frames.total });
    const bytes = frames.bytes();
    if (!bytes) return;
    look(false);
    sequence.current = new Frames();
    void loosened(bytes).then(take, () => setWrong(true));
  };
  const turn = (): void => {
    sequence.current = new Frames();
    setSeen({ seen: 0, total: 0 });
    look(!looking);
  };
  return (
    <Screen title={t('field.take')} up="/outbox" aside={<span />}>
      <p>{t('field.take.why')}</p>
      {taken !== undefined && <Notice colour="green">{t('field.take.done', taken)}</Notice>}
      {wrong && <Notice colour="red">{t('field.take.wrong')}</Notice>}
      <Group title={t('field.carry.codes')}>
        {looking && <Camera onText={saw} />}
        {looking && <p role="status">{t('field.take.seen', seen.seen, seen.total)}</p>}
        <Button class="big" icon="camera" onPress={turn}>
          {t(looking ? 'field.take.stop' : 'field.take.look')}
        </Button>
      </Group>
      <Group title={t('field.carry.file')}>
        <label class="button big outline" for={id}>
          {t('field.take.file')}
        </label>
        <input
          id={id}
          type="file"
          class="unseen"
          accept={`${ENDING},application/json`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            void file?.text().then(take);
          }}
        />
      </Group>
    </Screen>
  );
}
