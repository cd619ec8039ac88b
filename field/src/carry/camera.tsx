import { useEffect, useRef, useState } from 'preact/hooks';
import { decodeQR } from 'qr/decode.js';
import { Notice } from '../shell/parts';
import { t } from '../shell/text';

/** Longest side of what is looked at: a code that fills the picture is read from less. */
const SIDE = 720;
const PAUSE = 120;

interface Detector {
  detect(image: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

/** The phone's own reader of codes where it has one, which is quicker than ours. */
function detector(): Detector | undefined {
  const made = (globalThis as { BarcodeDetector?: new (how: { formats: string[] }) => Detector }).BarcodeDetector;
  try {
    return made && new made({ formats: ['qr_code'] });
  } catch {
    return undefined;
  }
}

/** What the camera sees, and the text of each code in it. */
export function Camera({ onText }: { onText: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onText);
  told.current = onText;
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const own = detector();
    const canvas = document.createElement('canvas');
    const look = async (): Promise<void> => {
      const seen = video.current;
      if (over || !seen) return;
      const text = seen.videoWidth ? await (own ? theirs(own, seen) : ours(seen, canvas)) : undefined;
      if (text && !over) told.current(text);
      timer = setTimeout(() => void look(), PAUSE);
    };
    const start = async (): Promise<void> => {
      try {
        const wanted = { video: { facingMode: 'environment', width: { ideal: 1280 } } };
        stream = await navigator.mediaDevices.getUserMedia(wanted);
        if (over || !video.current) return stream.getTracks().forEach((track) => track.stop());
        video.current.srcObject = stream;
        await video.current.play();
        void look();
      } catch {
        setRefused(true);
      }
    };
    void start();
    return () => {
      over = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  if (refused) return <Notice colour="red">{t('field.camera.refused')}</Notice>;
  return <video ref={video} class="camera" playsInline muted aria-label={t('field.camera')} />;
}

async function theirs(own: Detector, seen: HTMLVideoElement): Promise<string | undefined> {
  return (await own.detect(seen).catch(() => []))[0]?.rawValue;
}

async function ours(seen: HTMLVideoElement, canvas: HTMLCanvasElement): Promise<string | undefined> {
  const scale = Math.min(1, SIDE / Math.max(seen.videoWidth, seen.videoHeight));
  canvas.width = Math.round(seen.videoWidth * scale);
  canvas.height = Math.round(seen.videoHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(seen, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    return undefined;
  }
}
