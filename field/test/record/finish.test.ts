import { beforeAll, describe, expect, it } from 'vitest';
import type { Recorded } from '../../src/ledger/entry';
import { openText } from '../../src/lock/closed';
import { blank, NO_DEMAND, type Draft } from '../../src/record/draft';
import { finish, freeze, undo } from '../../src/record/finish';
import { own } from '../../src/phone/own';
import { Known } from '../../src/sync/storage';
import { anEnrolledPhone } from '../phone/a-phone';

// As in a browser whose user has chosen English.
beforeAll(() => void Object.assign(globalThis, { localStorage: { getItem: () => 'en' } }));

const by = { officer: 'me', unit: 'bureau', uuid: () => crypto.randomUUID(), told: () => ({ chips: '', solver: '' }) };
const visit = () => ({
  ...blank(crypto.randomUUID(), 'visit', '2026-11-05T01:30:00.000Z'),
  ...{ village: 640221203209, household: crypto.randomUUID(), copies: 2 },
});

describe('finishing', () => {
  it('keeps all entries, closes what the officer reads of them, and lets go of the form', async () => {
    const phone = await anEnrolledPhone();
    const draft = visit();
    await phone.drafts.save(draft);
    const { rows } = await finish(phone.asPhone, draft, by, 'Visit · Team 6, no. 14');
    expect((await phone.storage.rows()).map((row) => row.kind)).toEqual(['visit.made', 'material.handed_out']);
    expect(rows[0]!.caption).not.toContain('Team 6');
    expect(await openText(phone.vault.key!, draft.id, rows[0]!.caption!)).toBe('Visit · Team 6, no. 14');
    expect(await phone.drafts.list()).toEqual([]);
  });

  it('is taken back whole, and its numbers are given out again', async () => {
    const phone = await anEnrolledPhone();
    const before = await finish(phone.asPhone, visit(), by, '');
    const draft = visit();
    const finished = await finish(phone.asPhone, draft, by, '');
    expect(await undo(phone.asPhone, finished)).toBe(true);
    expect((await phone.storage.rows()).map((row) => row.id)).toEqual(before.rows.map((row) => row.id));
    expect(await phone.storage.read('seq')).toBe(2);
    expect(await phone.drafts.read(draft.id)).toEqual(draft);
  });

  it('is never taken back once the server may know of it', async () => {
    const phone = await anEnrolledPhone();
    const finished = await finish(phone.asPhone, visit(), by, '');
    await phone.storage.leave(2);
    expect(await undo(phone.asPhone, finished)).toBe(false);
    expect(await phone.storage.rows()).toHaveLength(2);
    expect(await phone.drafts.list()).toEqual([]);
  });

  it('is done once, however often a form is there', async () => {
    const phone = await anEnrolledPhone();
    const draft = visit();
    await finish(phone.asPhone, draft, by, '');
    const rows = await phone.storage.rows();
    // Another window, or one that was opened after a kill, has it still.
    await phone.drafts.save(draft);
    await expect(finish(phone.asPhone, draft, by, '')).rejects.toThrow(Known);
    expect(await phone.storage.rows()).toEqual(rows);
    expect(await phone.storage.read('seq')).toBe(2);
    expect(await phone.cache.names()).toEqual([]);
    await phone.drafts.save(draft);
    expect(await phone.drafts.open(draft.id)).toBe('saved');
    expect(await phone.cache.names()).toEqual([]);
  });

  it('marks every entry, of whatever kind, that was recorded when nothing could be read any more', async () => {
    const phone = await anEnrolledPhone();
    const frozen: Recorded[] = [];
    phone.outbox.finish = async (all) => {
      frozen.push(...all);
      return [];
    };
    const forms: Partial<Draft>[] = [
      { relief: { kind: 'rice', quantity: 1, occasion: 'other' }, forms: 1, opinion: 'said', text: '会议太多（样例）' },
      { shape: 'demand', demand: { ...NO_DEMAND, topic: 'roads', title: 'Road' } },
      { shape: 'meeting', people: 3 },
      { shape: 'talk', people: 3 },
      { shape: 'lookback', of: crypto.randomUUID(), finding: 'partly' },
      { shape: 'leaflets', copies: 3, instead: crypto.randomUUID() },
      { attached: [{ id: crypto.randomUUID(), sha256: 'aa', length: 7, type: 'image/jpeg' }] },
    ];
    for (const form of forms) await finish(phone.asPhone, { ...visit(), ...form }, by, '');
    const strike = { id: crypto.randomUUID(), kind: 'entry.struck', happenedAt: '', about: {}, facts: {}, words: [] };
    await freeze(phone.asPhone, [strike], '');
    const said = (): string[] => frozen.flatMap(({ words }) => words.flatMap(({ fields }) => Object.values(fields)));
    expect(said().some((text) => text.includes('72 hours'))).toBe(false);
    const before = frozen.splice(0);
    phone.asPhone.mayRead = async () => false;
    for (const form of forms) await finish(phone.asPhone, { ...visit(), ...form }, by, '');
    await freeze(phone.asPhone, [strike], '');
    expect(frozen.map((one) => one.kind)).toEqual(before.map((one) => one.kind));
    for (const { id, kind, words } of frozen)
      expect(words.at(-1), kind).toEqual({
        ...{ subject: id, part: 'recording' },
        fields: { recorded: 'Recorded without contact with the server for more than 72 hours.' },
      });
    // What people said stays as they said it.
    expect(frozen.find((one) => one.kind === 'opinion.taken_down')!.words[0]!.fields).toEqual({
      text: '会议太多（样例）',
    });
  });

  it('sets aside what was refused when something stands in its place, and not before', async () => {
    const phone = await anEnrolledPhone();
    const aside = async () => (await own(phone.database, 'aside')) ?? [];
    const draft = { ...visit(), again: 'refused before' };
    await phone.drafts.save(draft);
    // Dropped, it leaves the refusal where it was.
    await phone.drafts.remove(draft.id);
    expect(await aside()).toEqual([]);
    const finished = await finish(phone.asPhone, draft, by, '');
    expect(await aside()).toEqual(['refused before']);
    expect(await undo(phone.asPhone, finished)).toBe(true);
    expect(await aside()).toEqual([]);
    await finish(phone.asPhone, draft, by, '');
    expect(await aside()).toEqual(['refused before']);
  });

  it('leaves what was refused where it was when nothing could be saved', async () => {
    const phone = await anEnrolledPhone();
    const draft = { ...visit(), again: 'refused before' };
    await phone.storage.change({ set: { sealing: undefined } });
    await expect(finish(phone.asPhone, draft, by, '')).rejects.toThrow();
    expect(await own(phone.database, 'aside')).toBeUndefined();
  });

  it('is never taken back from under what came after it', async () => {
    const phone = await anEnrolledPhone();
    const finished = await finish(phone.asPhone, visit(), by, '');
    await finish(phone.asPhone, visit(), by, '');
    expect(await undo(phone.asPhone, finished)).toBe(false);
    expect(await phone.storage.rows()).toHaveLength(4);
  });
});
