import { expect, it } from 'vitest';
import { blank } from '../../src/record/draft';
import { Form } from '../../src/record/form';
import { anEnrolledPhone } from '../phone/a-phone';

const NOW = '2026-11-05T01:30:00.000Z';
const photo = { id: 'photo', sha256: 'aa', length: 7, type: 'image/jpeg' };
const nothing = (): void => undefined;

async function aForm() {
  const phone = await anEnrolledPhone();
  const id = crypto.randomUUID();
  await phone.drafts.save(blank(id, 'visit', NOW));
  return { ...phone, drafts: phone.drafts, id };
}

it('whoever comes back while a photo is made smaller loses neither it nor what he typed since', async () => {
  const { drafts, id } = await aForm();
  const left = Form.of(id, drafts);
  const end = left.watch(nothing);
  await left.open();
  let shrunk = nothing;
  const shrinking = new Promise<void>((done) => (shrunk = done));
  const taken = shrinking.then(() => left.change((now) => ({ attached: [...now.attached, photo] })));
  left.underway.add(taken);
  end();
  const again = Form.of(id, drafts);
  again.watch(nothing);
  await again.open();
  again.change({ text: 'The canal is narrow' });
  shrunk();
  await taken;
  again.change((now) => ({ text: `${now.text}.` }));
  await drafts.save(again.draft!);
  expect(await drafts.read(id)).toMatchObject({ text: 'The canal is narrow.', attached: [photo] });
});

it('a form that was left is read anew', async () => {
  const { drafts, id } = await aForm();
  const left = Form.of(id, drafts);
  const end = left.watch(nothing);
  await left.open();
  end();
  await left.underway.idle();
  await Promise.resolve();
  expect(Form.of(id, drafts)).not.toBe(left);
});

it('a form that is dropped takes nothing more', async () => {
  const { drafts, id } = await aForm();
  const form = Form.of(id, drafts);
  await form.open();
  form.close(null);
  form.change({ text: 'late' });
  expect(form.standing).toBeNull();
  expect((await drafts.read(id))?.text).toBe('');
});
