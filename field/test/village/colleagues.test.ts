import { expect, it } from 'vitest';
import { bringColleagues } from '../../src/village/colleagues';
import { anEnrolledPhone } from '../phone/a-phone';

const officer = (name: string, unit = 'bureau') => ({ id: `id of ${name}`, name, unit });

/** Pages of officers; what stands for none is how the server refuses it. */
async function asking(...pages: (object[] | number)[]) {
  const phone = await anEnrolledPhone();
  await phone.cache.write('briefing', { officer: officer('Me') });
  const asked: string[] = [];
  const send = async (_: string, path: string) => {
    asked.push(path);
    const page = pages.shift()!;
    const next = pages.length ? `after ${pages.length}` : null;
    return typeof page === 'number'
      ? { status: page, body: '{}' }
      : { status: 200, body: JSON.stringify({ items: page, next }) };
  };
  const bring = () => bringColleagues({ cache: phone.cache, line: { send } } as never);
  return { phone, asked, bring, pages };
}

it('are those of the officer’s own unit, once a day', async () => {
  const { phone, asked, bring } = await asking(
    [officer('Me'), officer('Li'), officer('Xu', 'school')],
    [officer('Ma')],
  );
  await bring();
  await bring();
  expect(asked).toHaveLength(2);
  expect(await phone.cache.read('colleagues')).toEqual(
    [officer('Li'), officer('Ma')].map(({ id, name }) => ({ id, name })),
  );
});

it('are asked for again where the last of them did not come, and what is known stays until then', async () => {
  const { phone, bring, pages } = await asking([officer('Li')], 429);
  await phone.cache.write('colleagues', [{ id: 'id of Ma', name: 'Ma' }]);
  await bring();
  expect(await phone.cache.read('colleagues')).toEqual([{ id: 'id of Ma', name: 'Ma' }]);
  pages.push([officer('Li')], [officer('Ma')]);
  await bring();
  expect(await phone.cache.read<object[]>('colleagues')).toHaveLength(2);
});
