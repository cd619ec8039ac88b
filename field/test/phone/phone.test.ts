import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { own } from '../../src/phone/own';
import { Phone } from '../../src/phone/phone';

let phones = 0;

/** The same phone in two windows, both unlocked. */
async function twoWindows() {
  const name = `windows ${++phones}`;
  const one = await Phone.open(name);
  await one.storage.change({ set: { officer: 'o' } });
  await one.vault.set('4711');
  const other = await Phone.open(name);
  expect(await other.vault.open('4711')).toBe('open');
  expect(await other.standing()).toBe('open');
  return [one, other] as const;
}

it('is locked where another window has erased it and set a new PIN', async () => {
  const [one, other] = await twoWindows();
  await one.erase();
  expect(await other.standing()).toBe('pin');
  await one.vault.set('908172');
  expect(await other.standing()).toBe('locked');
  expect(other.vault.key).toBeUndefined();
  await expect(other.cache.write('draft 1', {})).rejects.toThrow();
  expect(await other.cache.names()).toEqual([]);
});

it('is not written to with a key that another window has thrown away', async () => {
  const [one, other] = await twoWindows();
  await one.erase();
  await one.vault.set('908172');
  await expect(other.cache.write('draft 1', {})).rejects.toThrow();
  await expect(other.cache.closed('draft 1', {})).rejects.toThrow();
  expect(other.vault.key).toBeUndefined();
});

it('stays open in the window that changes the PIN, and is locked in the others', async () => {
  const [one] = await twoWindows();
  const heard = theOthers();
  await one.changePin('908172');
  expect(await one.standing()).toBe('open');
  expect(await heard).toBe('lock');
  one.vault.lock();
  expect(await one.vault.open('908172')).toBe('open');
});

it('locks and erases in every window at once', async () => {
  const [one] = await twoWindows();
  for (const act of [async () => one.lock(), () => one.erase()]) {
    const heard = theOthers();
    await act();
    expect(await heard).toBe('lock');
  }
});

it('is locked by another window', async () => {
  const [one] = await twoWindows();
  const another = new BroadcastChannel('groundwork');
  another.postMessage('lock');
  await expect.poll(() => one.vault.key).toBeUndefined();
  another.close();
});

it('locks itself alone where nobody touches it', async () => {
  const [one, other] = await twoWindows();
  one.lockHere();
  expect(one.vault.key).toBeUndefined();
  expect(await other.standing()).toBe('open');
});

it('keeps that the session is to end', async () => {
  const [one] = await twoWindows();
  await one.erase();
  expect(await own(one.database, 'leaving')).toBe(true);
});

/** What another window hears first that is not a mere change. */
function theOthers(): Promise<unknown> {
  const channel = new BroadcastChannel('groundwork');
  return new Promise((done) => {
    channel.onmessage = ({ data }) => {
      if (data === 'changed') return;
      channel.close();
      done(data);
    };
  });
}
