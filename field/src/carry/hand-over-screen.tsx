import { useEffect, useState } from 'preact/hooks';
import { encodeQR } from 'qr';
import { Button, Group, Notice } from '../shell/parts';
import { Screen } from '../shell/screen';
import { t } from '../shell/text';
import { dayOf } from '../shell/time';
import { usePhone } from '../shell/use';
import type { Phone } from '../phone/phone';
import { ENDING, written, type OutboxFile } from './file';
import { frames, squeezed } from './frames';

/** Shown in a second: fewer on a screen that is slow to draw do no harm, each comes round again. */
const RATE = 3;

/** Gives the sealed outbox to a colleague's phone or the township's PC: by codes, or as a file. */
export function HandOverScreen() {
  const phone = usePhone();
  const [codes, setCodes] = useState<string[]>();
  const [none, setNone] = useState(false);
  const show = async (): Promise<void> => {
    const file = await given(phone);
    if (!file.entries.length) return setNone(true);
    setCodes(frames(await squeezed(JSON.stringify(file))));
  };
  const save = async (): Promise<void> => {
    const file = await given(phone);
    if (!file.entries.length) return setNone(true);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
    link.download = `groundwork-${dayOf(Date.now())}${ENDING}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <Screen title={t('field.carry')} up="/outbox" aside={<span />}>
      <p>{t('field.carry.why')}</p>
      <p>{t('field.carry.photos')}</p>
      {none && <Notice colour="green">{t('field.waiting.none')}</Notice>}
      <Group title={t('field.carry.codes')} hint={t('field.carry.codes.hint')}>
        {codes ? (
          <Codes codes={codes} />
        ) : (
          <Button class="big" icon="scan" onPress={show}>
            {t('field.carry.show')}
          </Button>
        )}
      </Group>
      <Group title={t('field.carry.file')} hint={t('field.carry.file.hint')}>
        <Button class="big outline" icon="send" onPress={save}>
          {t('field.carry.save')}
        </Button>
      </Group>
    </Screen>
  );
}

/** Whoever takes it may send it before this phone does: none of it is taken back from here on. */
async function given(phone: Phone): Promise<OutboxFile> {
  const { rows } = await phone.storage.leave(Infinity);
  return written((await phone.storage.read('device')) ?? '', rows);
}

function Codes({ codes }: { codes: readonly string[] }) {
  const [at, setAt] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setAt((now) => (now + 1) % codes.length), 1000 / RATE);
    return () => clearInterval(timer);
  }, [codes]);
  const squares = encodeQR(codes[at]!, 'raw', { ecc: 'low', border: 4 });
  const path = squares.flatMap((line, y) => line.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <figure class="code">
      <svg
        viewBox={`0 0 ${squares.length} ${squares.length}`}
        role="img"
        aria-label={t('field.carry.code', at + 1, codes.length)}
      >
        <rect width="100%" height="100%" fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <figcaption>{t('field.carry.code', at + 1, codes.length)}</figcaption>
    </figure>
  );
}
