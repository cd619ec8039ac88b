import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../shell/icons';
import { t } from '../shell/text';
import { Microphone, type Recording } from './microphone';

const LONGEST = 60;

interface Here {
  /** Whether another one may be begun; one that is recorded is gone on with all the same. */
  readonly room: boolean;
  readonly onStart: (begun: Recording) => void;
}

/** A minute of voice at most, for what cannot be typed just now. */
export function VoiceNote({ room, onStart }: Here) {
  const [seconds, setSeconds] = useState<number>();
  const [refused, setRefused] = useState(false);
  const microphone = useMemo(() => new Microphone(), []);
  const recording = useRef<Recording | undefined>(undefined);
  useEffect(() => {
    if (seconds === undefined) return;
    if (seconds >= LONGEST) return recording.current?.stop();
    const timer = setTimeout(() => setSeconds(seconds + 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  useEffect(() => () => microphone.leave(), [microphone]);
  const running = seconds !== undefined;
  if (typeof MediaRecorder === 'undefined' || (!room && !running)) return null;
  const start = async (): Promise<void> => {
    try {
      const begun = await microphone.start();
      if (!begun) return;
      recording.current = begun;
      setSeconds(0);
      const over = (): void => setSeconds(undefined);
      begun.taking.then(over, over);
      onStart(begun);
    } catch {
      setRefused(true);
    }
  };
  const press = (): void => (running ? recording.current?.stop() : void start());
  return (
    <button type="button" class="chip" aria-pressed={running} onClick={press}>
      <Icon name="voice" />
      {running ? t('field.voice.stop', seconds) : t(refused ? 'field.voice.refused' : 'field.voice.take')}
    </button>
  );
}
