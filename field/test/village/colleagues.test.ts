import { expect, it } from 'vitest';
import { bringColleagues } from '../../src/village/colleagues';
import { anEnrolledPhone } from '../phone/a-phone';

const officer = (name: string) => ({ id: `id of ${name}`, name });

/** Answers of the server; a number is how it refuses. */
async function asking(...answers: (object[] | number)[]) {
  const phone = await anEnrolledPhone();
  await phone.cache.write('briefing', { officer: { ...officer('Me'), unit: 'bureau' } });
  const asked: string[] = [];
  const send = async (_: string, path: string) => {
    asked.push(path);
    const answer = answers.shift()!;
    return typeof answer === 'number'
      ? { status: answer, body: '{}' }
      : { status: 200, body: JSON.stringify({ items: answer, next: null }) };
  };
  const bring = () => bringColleagues({ cache: phone.cache, line: { send } } as never);
  return { phone, asked, bring };
}

it('are those of the officer’s own unit, once a day', async () => {
  const { phone, asked, bring } = await asking([officer('Me'), officer('Li'), officer('Ma')]);
  await bring();
  await bring();
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('unit=bureau');
  expect(await phone.cache.read('colleagues')).toEqual([officer('Li'), officer('Ma')]);
});

it('are asked for again where they did not come, and what is known stays until then', async () => {
  const { phone, bring } = await asking(429, [officer('Li'), officer('Ma')]);
  await phone.cache.write('colleagues', [officer('Ma')]);
  await bring();
  expect(await phone.cache.read('colleagues')).toEqual([officer('Ma')]);
  await bring();
  expect(await phone.cache.read<object[]>('colleagues')).toHaveLength(2);
});
