import { expect, it } from 'vitest';
import { Locked } from '../../src/lock/kept';
import { Photos } from '../../src/photo/photos';
import { changed } from '../../src/phone/changed';
import { aPhone } from '../phone/a-phone';

const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array([1, 2, 3]);

async function unlocked() {
  const phone = await aPhone();
  await phone.vault.set('4711');
  return phone;
}

it('keeps what was taken while the app locked itself as soon as the PIN has opened it again', async () => {
  const { vault, photos, database } = await unlocked();
  vault.lock();
  const keeping = photos.keep('one', bytes(), 'image/jpeg');
  await expect.poll(() => photos.held).toBe(1);
  expect(await database.blobs.count()).toBe(0);
  await vault.open('0815');
  await vault.open('4711');
  changed();
  expect(await keeping).toMatchObject({ id: 'one', length: 3 });
  expect(await photos.read('one')).toEqual(bytes());
  expect(photos.held).toBe(0);
});

it('keeps nothing where the app was erased in between, and says so', async () => {
  const { vault, photos, database } = await unlocked();
  vault.lock();
  const keeping = photos.keep('one', bytes(), 'image/jpeg');
  const said = expect(keeping).rejects.toThrow(Locked);
  await expect.poll(() => photos.held).toBe(1);
  await vault.erase();
  changed();
  await said;
  await vault.set('908172');
  expect(await database.blobs.count()).toBe(0);
  expect(photos.held).toBe(0);
});

it('closes nothing with a key that another window has thrown away', async () => {
  const { vault, photos, database } = await unlocked();
  const { vault: other } = await aPhone(Date.now, database);
  expect(await other.open('4711')).toBe('open');
  await other.erase();
  await other.set('908172');
  await expect(photos.keep('one', bytes(), 'image/jpeg')).rejects.toThrow(Locked);
  expect(await database.blobs.count()).toBe(0);
  await new Photos(database, other).keep('two', bytes(), 'image/jpeg');
  expect(vault.key).toBeUndefined();
  expect(await database.blobs.count()).toBe(1);
});
