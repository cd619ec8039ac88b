import type { Taken } from './photo-part';

export interface Recording {
  /** Fulfilled when it has ended, by itself or because of `stop`. */
  readonly taking: Promise<Taken>;
  readonly stop: () => void;
}

/** The microphone as one screen has it: for one recording at a time, and for none once the screen was left. */
export class Microphone {
  private starting = false;
  private over = false;
  private now: Recording | undefined;

  constructor(
    private readonly ask = () => navigator.mediaDevices.getUserMedia({ audio: true }),
    private readonly record = (stream: MediaStream) => new MediaRecorder(stream, { audioBitsPerSecond: 24_000 }),
  ) {}

  /**
   * The browser may ask the officer first, for as long as he likes.
   *
   * @returns undefined where one has begun already, or the screen was left in the meantime
   * @throws where nothing can be heard
   */
  async start(): Promise<Recording | undefined> {
    if (this.starting || this.now) return undefined;
    this.starting = true;
    try {
      const stream = await this.ask();
      if (this.over) {
        release(stream);
        return undefined;
      }
      const begun = (this.now = this.begun(stream));
      const ended = (): void => void (this.now = undefined);
      begun.taking.then(ended, ended);
      return begun;
    } finally {
      this.starting = false;
    }
  }

  /** What was said until one went elsewhere is kept. */
  leave(): void {
    this.over = true;
    this.now?.stop();
  }

  private begun(stream: MediaStream): Recording {
    try {
      const made = this.record(stream);
      const taking = recorded(made, stream);
      made.start();
      return { taking, stop: () => made.state === 'recording' && made.stop() };
    } catch (failed) {
      release(stream);
      throw failed;
    }
  }
}

const release = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());

function recorded(made: MediaRecorder, stream: MediaStream): Promise<Taken> {
  const parts: Blob[] = [];
  return new Promise((done, broken) => {
    made.addEventListener('dataavailable', (event) => parts.push(event.data));
    made.addEventListener('error', () => {
      release(stream);
      broken(new TypeError('no recording'));
    });
    made.addEventListener('stop', () => {
      release(stream);
      const type = made.mimeType.replace(/;.*/, '') || 'audio/webm';
      void new Blob(parts).arrayBuffer().then((buffer) => done({ bytes: new Uint8Array(buffer), type }), broken);
    });
  });
}
