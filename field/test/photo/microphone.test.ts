import { expect, it } from 'vitest';
import { Microphone } from '../../src/photo/microphone';
import { Underway } from '../../src/record/underway';

/** A browser that asks before it lets anybody hear, and what it has opened since. */
function browser() {
  const streams: { stopped: boolean }[] = [];
  const allow: (() => void)[] = [];
  const ask = (): Promise<MediaStream> => {
    const stream = { stopped: false, getTracks: () => [{ stop: () => (stream.stopped = true) }] };
    return new Promise((done) =>
      allow.push(() => {
        streams.push(stream);
        done(stream as unknown as MediaStream);
      }),
    );
  };
  const record = (): MediaRecorder => {
    const made = new EventTarget() as EventTarget & { state: string; mimeType: string; start(): void; stop(): void };
    made.state = 'inactive';
    made.mimeType = 'audio/webm;codecs=opus';
    made.start = () => (made.state = 'recording');
    made.stop = () => {
      made.state = 'inactive';
      made.dispatchEvent(new Event('stop'));
    };
    return made as unknown as MediaRecorder;
  };
  return { ask, record, streams, allow };
}

it('two taps while the browser asks begin one recording, which a form can end', async () => {
  const { ask, record, streams, allow } = browser();
  const microphone = new Microphone(ask, record);
  const taps = [microphone.start(), microphone.start()];
  allow.forEach((one) => one());
  const begun = (await Promise.all(taps)).filter((one) => one !== undefined);
  expect(begun).toHaveLength(1);
  const underway = new Underway();
  for (const { taking, stop } of begun) underway.add(taking, stop);
  expect(await underway.settled()).toBe(true);
  expect(streams.map((one) => one.stopped)).toEqual([true]);
});

it('each recording is ended by its own stop', async () => {
  const { ask, record, streams, allow } = browser();
  const microphone = new Microphone(ask, record);
  const first = microphone.start();
  allow[0]!();
  const one = (await first)!;
  one.stop();
  await one.taking;
  const second = microphone.start();
  allow[1]!();
  const other = (await second)!;
  one.stop();
  expect(streams.map(({ stopped }) => stopped)).toEqual([true, false]);
  other.stop();
  expect((await other.taking).type).toBe('audio/webm');
  expect(streams[1]!.stopped).toBe(true);
});

it('nobody is heard who left the screen before he was let in', async () => {
  const { ask, record, streams, allow } = browser();
  const microphone = new Microphone(ask, record);
  const begun = microphone.start();
  microphone.leave();
  allow[0]!();
  expect(await begun).toBeUndefined();
  expect(streams[0]!.stopped).toBe(true);
});

it('what was said until the screen was left is kept', async () => {
  const { ask, record, streams, allow } = browser();
  const microphone = new Microphone(ask, record);
  const begun = microphone.start();
  allow[0]!();
  const { taking } = (await begun)!;
  microphone.leave();
  expect((await taking).type).toBe('audio/webm');
  expect(streams[0]!.stopped).toBe(true);
});

it('a browser that records nothing keeps no microphone open, and can be asked again', async () => {
  const { ask, streams, allow } = browser();
  const microphone = new Microphone(ask, () => {
    throw new DOMException('no recorder', 'NotSupportedError');
  });
  const begun = microphone.start();
  allow[0]!();
  await expect(begun).rejects.toThrow('no recorder');
  expect(streams[0]!.stopped).toBe(true);
  void microphone.start();
  expect(allow).toHaveLength(2);
});
