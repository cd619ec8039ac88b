import { useRef, useState } from 'preact/hooks';
import { Camera } from '../carry/camera';
import { go } from '../shell/address';
import { Button, Notice, Text } from '../shell/parts';
import { Screen } from '../shell/screen';
import { t } from '../shell/text';
import { useKept, usePhone } from '../shell/use';
import { parsed } from '../sync/answers';
import { villages, type Kept } from '../village/sheets';
import type { Phone } from '../phone/phone';
import { cardCode } from './card';
import { trouble } from '../shell/trouble';

/** Milliseconds until the server is asked for the same card once more. */
const PATIENCE = 20_000;

/** From the card at the door to the household: offline where its village is on the phone, else by asking the server. */
export function ScanScreen() {
  const phone = usePhone();
  const kept = useKept(villages) ?? [];
  const [typed, type] = useState('');
  const [wrong, setWrong] = useState<string>();
  const last = useRef({ code: '', at: 0 });
  /** The camera sees a card many times a second. */
  const seen = (text: string): void => {
    const code = cardCode(text) ?? '';
    if (code && code === last.current.code && performance.now() - last.current.at < PATIENCE) return;
    find(text).catch(trouble);
  };
  const find = async (text: string): Promise<void> => {
    const code = cardCode(text);
    if (!code) return setWrong('field.card.none');
    last.current = { code, at: performance.now() };
    const household = known(kept, code) ?? (await asked(phone, code));
    if (household) go(`/households/${household}`, true);
    else setWrong('field.card.unknown');
  };
  return (
    <Screen title={t('field.scan')} up="/households" aside={<span />}>
      {wrong && <Notice colour="red">{t(wrong)}</Notice>}
      <Camera onText={seen} />
      <Text title={t('field.card.typed')} hint={t('field.card.hint')} value={typed} onChange={type} />
      <Button class="big" disabled={!typed.trim()} onPress={() => find(typed)}>
        {t('field.card.find')}
      </Button>
    </Screen>
  );
}

function known(kept: readonly Kept[], code: string): string | undefined {
  for (const { sheet } of kept) {
    const found = sheet?.households.find((one) => one.card && cardCode(one.card) === code);
    if (found) return found.id;
  }
  return undefined;
}

async function asked(phone: Phone, code: string): Promise<string | undefined> {
  const reply = await phone.line.send('GET', `/api/v1/cards?code=${code}`).catch(() => undefined);
  if (reply?.status !== 200) return undefined;
  const answer = parsed(reply.body) as { items?: { household?: string | null }[] } | undefined;
  return answer?.items?.[0]?.household ?? undefined;
}
