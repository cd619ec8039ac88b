import { expect, it } from 'vitest';
import { blank, type Attached } from '../../src/record/draft';
import { applied, type Changed } from '../../src/record/part';
import { Underway } from '../../src/record/underway';

/** Something that ends when the test says so. */
function work() {
  let end = (_: unknown) => undefined as void;
  let fail = (_: unknown) => undefined as void;
  const done = new Promise((one, other) => ([end, fail] = [one, other]));
  return { done, end: () => end(undefined), fail: () => fail(new TypeError('no picture')) };
}

const photo = (id: string): Attached => ({ id, sha256: 'aa', length: 7, type: 'image/jpeg' });
const more =
  (id: string): Changed =>
  (now) => ({ attached: [...now.attached, photo(id)] });

it('a voice note and the photo that was taken meanwhile are both there', async () => {
  let draft = blank('first', 'visit', '2026-11-05T01:30:00.000Z');
  const [voice, shrinking] = [work(), work()];
  const kept = [
    voice.done.then(() => (draft = applied(draft, more('voice')))),
    shrinking.done.then(() => (draft = applied(draft, more('photo')))),
  ];
  shrinking.end();
  voice.end();
  await Promise.all(kept);
  expect(draft.attached.map((one) => one.id).sort()).toEqual(['photo', 'voice']);
});

it('a form waits for what is under way, and ends what would go on', async () => {
  const underway = new Underway();
  const [voice, shrinking] = [work(), work()];
  underway.add(voice.done, voice.end);
  underway.add(shrinking.done);
  let settled: boolean | undefined;
  const waiting = underway.settled().then((well) => (settled = well));
  await voice.done;
  expect(settled).toBeUndefined();
  shrinking.end();
  await waiting;
  expect(settled).toBe(true);
});

it('a form is not finished without what it waited for', async () => {
  const underway = new Underway();
  const shrinking = work();
  underway.add(shrinking.done);
  const settled = underway.settled();
  shrinking.fail();
  expect(await settled).toBe(false);
  // It was said, and can be taken once more or left out.
  expect(await underway.settled()).toBe(true);
});
