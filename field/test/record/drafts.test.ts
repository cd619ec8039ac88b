import { describe, expect, it } from 'vitest';
import { blank, NO_DEMAND } from '../../src/record/draft';
import { Drafts } from '../../src/record/drafts';
import { anEnrolledPhone } from '../phone/a-phone';

const NOW = '2026-11-05T01:30:00.000Z';

describe('forms that are not finished', () => {
  it('keeps each keystroke, the latest last', async () => {
    const { drafts, cache, storage } = await anEnrolledPhone();
    const draft = blank(crypto.randomUUID(), 'visit', NOW);
    const typed = 'The canal is narrow';
    await Promise.all([...typed].map((_, at) => drafts.save({ ...draft, text: typed.slice(0, at + 1) })));
    // As after a kill: another reader of the same disk.
    expect((await new Drafts(cache, storage).read(draft.id))?.text).toBe(typed);
  });

  it('opens one that an earlier app has kept, without what forms have got since', async () => {
    const { drafts, cache } = await anEnrolledPhone();
    const draft = blank(crypto.randomUUID(), 'demand', NOW);
    const { attached: _, opinion: __, ...kept } = draft;
    await cache.write(`draft ${draft.id}`, { ...kept, demand: { topic: 'roads' }, text: 'No road' });
    const whole = { ...draft, demand: { ...NO_DEMAND, topic: 'roads' }, text: 'No road' };
    expect(await drafts.open(draft.id)).toEqual(whole);
    expect(await drafts.list()).toEqual([whole]);
  });

  it('lets go of one that was finished before the app was killed', async () => {
    const { drafts, outbox, cache } = await anEnrolledPhone();
    const [done, open] = [blank(crypto.randomUUID(), 'visit', NOW), blank(crypto.randomUUID(), 'talk', NOW)];
    await drafts.save(done);
    await drafts.save(open);
    await outbox.finish([{ id: done.id, kind: 'visit.made', happenedAt: NOW, about: {}, facts: {}, words: [] }]);
    expect((await drafts.list()).map((draft) => draft.id)).toEqual([open.id]);
    expect(await cache.names()).toEqual([`draft ${open.id}`]);
  });
});
