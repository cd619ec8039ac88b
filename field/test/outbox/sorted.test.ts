import { describe, expect, it } from 'vitest';
import { lost, months, sorted, visits } from '../../src/outbox/sorted';
import type { Totals } from '../../src/sync/answers';
import type { Row, State } from '../../src/sync/row';

const NOW = Date.parse('2026-11-20T00:00:00Z');
const row = (seq: number, state: State, position?: number, happenedAt = '2026-11-05T01:30:00Z'): Row => ({
  ...{ id: `id ${seq}`, seq, kind: 'visit.made', happenedAt, savedAt: happenedAt, village: null, caption: null },
  ...{ hash: '00', sealed: { key: '', from: '', iv: '', data: '' }, state, problem: null },
  receipt: position === undefined ? null : { id: `id ${seq}`, position, recordedAt: happenedAt, hash: '00' },
});
const month = { month: '2026-11', visits: 19, meetings: 0, talks: 0, materials: 0, demands: 0, opinions: 0, trips: 0 };
const sentence = { en: '', zh: '' };
const totals: Totals = { position: 100, months: [month], attention: [{ id: 'id 1', code: 'x', sentence }] };

describe('my visits of a month', () => {
  it('are the server’s number, to which nothing is added', () => {
    const rows = [row(1, 'accepted', 50), row(2, 'accepted', 120), row(3, 'waiting'), row(4, 'held')];
    expect(visits(rows, totals, '2026-11', [])).toEqual({
      month: '2026-11',
      accepted: 19,
      ...{ attention: 1, since: 1, waiting: 1, held: 1, refused: 0, aside: 0 },
      all: 22,
    });
  });

  it('add up to all that was finished, each in one place', () => {
    const rows = [
      ...[row(1, 'accepted', 50), row(2, 'accepted', 120), row(3, 'waiting'), row(4, 'held')],
      ...[row(5, 'refused'), row(6, 'conflict'), row(7, 'refused')],
    ];
    const { accepted, since, waiting, held, refused, aside, all } = visits(rows, totals, '2026-11', ['id 7']);
    expect([accepted, since, waiting, held, refused, aside, all]).toEqual([19, 1, 1, 1, 2, 1, 25]);
    // Eighteen more came from other phones, or have left this one.
    expect(all).toBe(rows.length + 18);
  });

  it('need no attention any more once that was seen to', () => {
    expect(visits([row(1, 'accepted', 50)], totals, '2026-11', ['id 1']).attention).toBe(0);
  });

  it('has since counted what lies before its position, and not what lies at it', () => {
    const rows = [row(1, 'accepted', 99), row(2, 'accepted', 100), row(3, 'accepted', 101)];
    expect(visits(rows, totals, '2026-11', []).since).toBe(2);
  });

  it('are of each month of which something is known', () => {
    const before = { ...month, month: '2026-10' };
    const old = row(1, 'waiting', undefined, '2026-09-05T01:30:00Z');
    expect(months([old], { ...totals, months: [month, before] }, NOW)).toEqual(['2026-11', '2026-10', '2026-09']);
  });

  it('are those of the county’s month', () => {
    const early = row(1, 'waiting', undefined, '2026-10-31T15:59:00Z');
    const first = row(2, 'waiting', undefined, '2026-10-31T16:00:00Z');
    expect(visits([early, first], totals, '2026-11', []).waiting).toBe(1);
  });

  it('are not known before the server was heard of', () => {
    const { accepted, all } = visits([row(1, 'waiting')], undefined, '2026-11', []);
    expect([accepted, all]).toEqual([undefined, undefined]);
  });
});

it('is not lost what still lies here', () => {
  const rows = [row(2, 'waiting'), row(3, 'accepted', 50), row(4, 'refused')];
  expect([lost([1, 2, 3, 4], rows), lost([2], rows), lost([], rows)]).toEqual([1, 0, 0]);
});

describe('the lists of the outbox', () => {
  it('have each entry once, newest first', () => {
    const rows = [row(1, 'accepted', 50), row(2, 'refused'), row(3, 'waiting'), row(4, 'accepted', 60), row(5, 'held')];
    const lists = sorted(rows, totals, []);
    expect(lists.attention.map((one) => one.seq)).toEqual([5, 2, 1]);
    expect(lists.waiting.map((one) => one.seq)).toEqual([3]);
    expect(lists.accepted.map((one) => one.seq)).toEqual([4]);
  });

  it('leave in peace what was dealt with', () => {
    expect(sorted([row(2, 'refused')], totals, ['id 2']).attention).toEqual([]);
  });

  it('call accepted what the server has accepted, and nothing that it refused', () => {
    const rows = [row(1, 'accepted', 50), row(2, 'refused'), row(3, 'conflict'), row(4, 'refused'), row(5, 'held')];
    const all = ['id 1', 'id 2', 'id 3', 'id 5'];
    const lists = sorted(rows, totals, all);
    expect(lists.accepted.map((one) => one.seq)).toEqual([1]);
    expect(lists.aside.map((one) => one.seq)).toEqual([3, 2]);
    expect(lists.attention.map((one) => one.seq)).toEqual([5, 4]);
  });

  it('have an entry once that somebody else has carried in, before this phone has heard of it', () => {
    const lists = sorted([row(1, 'waiting')], totals, []);
    expect([lists.attention.length, lists.waiting.length]).toEqual([0, 1]);
  });
});
