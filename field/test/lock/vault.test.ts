import { describe, expect, it } from 'vitest';
import { Vault } from '../../src/lock/vault';
import { keep, own } from '../../src/phone/own';
import { MOST_TRIES } from '../../src/lock/pin';
import { anEnrolledPhone, aPhone } from '../phone/a-phone';

describe('the vault', () => {
  it('opens by the PIN alone', async () => {
    const { vault, cache } = await aPhone();
    await vault.set('4711');
    await cache.write('briefing', { position: 7 });
    vault.lock();
    expect(await cache.read('briefing')).toBeUndefined();
    await expect(cache.write('briefing', {})).rejects.toThrow();
    expect(await vault.open('4712')).toBe('wrong');
    expect(await vault.open('4711')).toBe('open');
    expect(await cache.read('briefing')).toEqual({ position: 7 });
  });

  it('keeps nothing in clear', async () => {
    const { vault, cache, database } = await aPhone();
    await vault.set('4711');
    await cache.write('sheet 1', { name: 'Ma Xiulan' });
    const [box] = await database.cache.toArray();
    expect(new TextDecoder().decode(box!.data)).not.toContain('Ma Xiulan');
  });

  it('keeps the cache under a new PIN', async () => {
    const { vault, cache } = await aPhone();
    await vault.set('4711');
    await cache.write('briefing', { position: 7 });
    await vault.set('908172');
    vault.lock();
    expect(await vault.open('4711')).toBe('wrong');
    expect(await vault.open('908172')).toBe('open');
    expect(await cache.read('briefing')).toEqual({ position: 7 });
  });

  it('is not lost where the app locks itself while a PIN is being set', async () => {
    const { vault, cache } = await aPhone();
    await vault.set('4711');
    await cache.write('briefing', { position: 7 });
    const setting = vault.set('908172');
    vault.lock();
    await setting;
    vault.lock();
    expect(await vault.open('908172')).toBe('open');
    expect(await cache.read('briefing')).toEqual({ position: 7 });
  });

  it('opens what an earlier app has kept', async () => {
    const { vault, cache, database } = await aPhone();
    await vault.set('4711');
    await cache.write('briefing', { position: 7 });
    const { id: _, ...earlier } = (await own(database, 'vault'))!;
    await keep(database, 'vault', earlier);
    vault.lock();
    expect(await vault.open('4711')).toBe('open');
    expect(await vault.stands()).toBe(true);
    await vault.set('908172');
    expect(await vault.stands()).toBe(true);
    await cache.write('kept', [1]);
    expect(await cache.read('briefing')).toEqual({ position: 7 });
  });

  it('makes whoever guesses wait, and counts a try before it is made', async () => {
    let now = 1_000_000;
    const { vault } = await aPhone(() => now);
    await vault.set('4711');
    vault.lock();
    for (let at = 0; at < 3; at++) expect(await vault.open('0815')).toBe('wrong');
    expect(await vault.open('4711')).toBe('wait');
    now += 5_000;
    expect(await vault.open('4711')).toBe('open');
  });

  it('counts the tries of all windows', async () => {
    const { vault, database } = await aPhone(() => 1_000_000);
    await vault.set('4711');
    vault.lock();
    const windows = Array.from(
      { length: 6 },
      () =>
        new Vault(
          database,
          () => 1_000_000,
          async () => 1000,
        ),
    );
    const answers = await Promise.all(windows.map((window) => window.open('0815')));
    expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(3);
    expect(answers.filter((answer) => answer === 'wait')).toHaveLength(3);
  });

  it('says how many forms and photos went with it that were not sent', async () => {
    const { vault, cache, photos, database } = await aPhone();
    await vault.set('4711');
    for (const id of ['one', 'two', 'sent']) await photos.keep(id, new Uint8Array(8), 'image/jpeg');
    await database.blobs.update('sent', { state: 'gone' });
    await cache.write('draft 1', {});
    await cache.write('sheet 1', {});
    await vault.erase();
    expect(await own(database, 'erased')).toEqual({ photos: 2, forms: 1 });
    await vault.set('4711');
    expect(await own(database, 'erased')).toBeUndefined();
  });

  it('is erased by the tenth wrong PIN, and the outbox is not', async () => {
    const phone = await anEnrolledPhone();
    const id = crypto.randomUUID();
    const happenedAt = '2026-11-05T01:30:00Z';
    await phone.outbox.finish([{ id, kind: 'trip.signed_in', happenedAt, about: {}, facts: {}, words: [] }]);
    await phone.cache.write('briefing', {});
    phone.vault.lock();
    await keep(phone.database, 'tries', { count: MOST_TRIES - 1, last: 0 });
    expect(await phone.vault.open('0815')).toBe('erased');
    expect(await phone.cache.names()).toEqual([]);
    expect(await phone.vault.exists()).toBe(false);
    expect((await phone.storage.rows()).map((row) => row.id)).toEqual([id]);
    expect(await phone.vault.open('4711')).toBe('none');
  });
});
