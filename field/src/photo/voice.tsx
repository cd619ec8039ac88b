import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bytes } from '../ledger/bytes';
import { Icon } from '../shell/icons';
import { t } from '../shell/text';

const LONGEST = 60;

/** A minute of voice at most, for what cannot be typed just now. */
export function VoiceNote({ onDone }: { onDone: (bytes: Bytes, type: string) => Promise<void> }) {
  const [seconds, setSeconds] = useState<number>();
  const [refused, setRefused] = useState(false);
  const recorder = useRef<MediaRecorder | undefined>(undefined);
  useEffect(() => {
    if (seconds === undefined) return;
    if (seconds >= LONGEST) return recorder.current?.stop();
    const timer = setTimeout(() => setSeconds(seconds + 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  useEffect(() => () => recorder.current?.stream.getTracks().forEach((track) => track.stop()), []);
  if (typeof MediaRecorder === 'undefined') return null;
  const start = async (): Promise<void> => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const made = new MediaRecorder(stream, { audioBitsPerSecond: 24_000 });
      const parts: Blob[] = [];
      made.addEventListener('dataavailable', (event) => parts.push(event.data));
      made.addEventListener('stop', () => {
        stream.getTracks().forEach((track) => track.stop());
        setSeconds(undefined);
        const type = made.mimeType.replace(/;.*/, '') || 'audio/webm';
        void new Blob(parts).arrayBuffer().then((buffer) => onDone(new Uint8Array(buffer), type));
      });
      made.start();
      recorder.current = made;
      setSeconds(0);
    } catch {
      setRefused(true);
    }
  };
  const running = seconds !== undefined;
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={running}
      onClick={() => (running ? recorder.current?.stop() : void start())}
    >
      <Icon name="voice" />
      {running ? t('field.voice.stop', seconds) : t(refused ? 'field.voice.refused' : 'field.voice.take')}
    </button>
  );
}
