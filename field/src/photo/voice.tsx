import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../shell/icons';
import { t } from '../shell/text';
import type { Taken } from './photo-part';

const LONGEST = 60;

interface Here {
  /** Whether another one may be begun; one that is recorded is gone on with all the same. */
  readonly room: boolean;
  /** `taking` is fulfilled when the recording has ended, by itself or because of `stop`. */
  readonly onStart: (taking: Promise<Taken>, stop: () => void) => void;
}

/** A minute of voice at most, for what cannot be typed just now. */
export function VoiceNote({ room, onStart }: Here) {
  const [seconds, setSeconds] = useState<number>();
  const [refused, setRefused] = useState(false);
  const recorder = useRef<MediaRecorder | undefined>(undefined);
  const stop = (): void => {
    if (recorder.current?.state === 'recording') recorder.current.stop();
  };
  useEffect(() => {
    if (seconds === undefined) return;
    if (seconds >= LONGEST) return stop();
    const timer = setTimeout(() => setSeconds(seconds + 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  // What was said until one went elsewhere is kept.
  useEffect(() => stop, []);
  const running = seconds !== undefined;
  if (typeof MediaRecorder === 'undefined' || (!room && !running)) return null;
  const start = async (): Promise<void> => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const made = new MediaRecorder(stream, { audioBitsPerSecond: 24_000 });
      const taking = recorded(made, stream);
      made.start();
      recorder.current = made;
      setSeconds(0);
      const over = (): void => setSeconds(undefined);
      taking.then(over, over);
      onStart(taking, stop);
    } catch {
      setRefused(true);
    }
  };
  return (
    <button type="button" class="chip" aria-pressed={running} onClick={() => (running ? stop() : void start())}>
      <Icon name="voice" />
      {running ? t('field.voice.stop', seconds) : t(refused ? 'field.voice.refused' : 'field.voice.take')}
    </button>
  );
}

function recorded(made: MediaRecorder, stream: MediaStream): Promise<Taken> {
  const parts: Blob[] = [];
  return new Promise((done, broken) => {
    made.addEventListener('dataavailable', (event) => parts.push(event.data));
    made.addEventListener('error', () => broken(new TypeError('no recording')));
    made.addEventListener('stop', () => {
      stream.getTracks().forEach((track) => track.stop());
      const type = made.mimeType.replace(/;.*/, '') || 'audio/webm';
      void new Blob(parts).arrayBuffer().then((buffer) => done({ bytes: new Uint8Array(buffer), type }), broken);
    });
  });
}
