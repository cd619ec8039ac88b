import { expect, it } from 'vitest';
import { keepLists, lists, places } from '../../src/record/lists';
import { drop, KEPT } from '../../src/sync/bring';
import { anEnrolledPhone } from '../phone/a-phone';

const village = (code: number, name: string) => ({ code, name, township: 'T', mine: false });
const briefing = {
  officer: { id: 'me', name: 'Sample', unit: 'bureau', unitName: 'Bureau' },
  programmes: [{ id: 'p', slug: 'p', title: 'P', from: '2026-01-01', until: '2026-12-31' }],
  ...{ units: [{ id: 'bureau', name: 'Bureau' }], topics: [{ code: 'roads', label: { en: 'Roads', zh: '道路' } }] },
  villages: [village(640221203209, 'Sample village'), village(640221203210, 'Other village')],
};

it('recording goes on in the villages of the officer when he may read nothing any more', async () => {
  const { cache } = await anEnrolledPhone();
  await cache.write('briefing', briefing);
  await cache.write(KEPT, [640221203209]);
  await keepLists({ cache });
  await drop(cache);
  expect(await places({ cache })).toEqual([{ code: 640221203209, name: 'Sample village' }]);
  const { topics, programmes, unit, villages } = await lists({ cache });
  expect([topics.length, programmes.length, unit]).toEqual([1, 1, 'bureau']);
  expect(villages.map((one) => one.name)).toEqual(['Sample village']);
  expect(JSON.stringify(await lists({ cache }))).not.toContain('"Sample"');
});

it('a village of which the name is not known any more is called by its code', async () => {
  const { cache } = await anEnrolledPhone();
  await cache.write(KEPT, [640221203209]);
  expect(await places({ cache })).toEqual([{ code: 640221203209, name: '640221203209' }]);
});

it('what has come down newly counts before what was kept', async () => {
  const { cache } = await anEnrolledPhone();
  await cache.write('briefing', briefing);
  await keepLists({ cache });
  await cache.write('briefing', { ...briefing, villages: [{ ...village(640221203209, 'New name'), mine: true }] });
  expect(await places({ cache })).toEqual([{ code: 640221203209, name: 'New name' }]);
});
