/** A fault put into the core on purpose: this text of a file becomes that one. The simulation must notice each. */
export interface Bug {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export const BUGS: readonly Bug[] = [
  {
    name: 'a visit and its demand share a number',
    file: 'sync/outbox.ts',
    from: 'seq: seq + recorded.length',
    to: 'seq: seq + 1',
  },
  {
    name: 'saved is said before it is',
    file: 'sync/outbox.ts',
    from: 'await this.storage.change({ ifSeq: seq, fresh: true, set: { seq: seq + recorded.length }, put: rows });',
    to: `this.storage.change({ ifSeq: seq, fresh: true, set: { seq: seq + recorded.length }, put: rows })
          .catch(() => undefined);`,
  },
  {
    name: 'the second window gives up its number and its entry',
    file: 'sync/outbox.ts',
    from: 'if (!(failed instanceof Overtaken)) throw failed;',
    to: 'if (!(failed instanceof Overtaken)) throw failed; return rows;',
  },
  {
    name: 'a hotel says 200, so it was sent',
    file: 'sync/courier.ts',
    from: "if (reply.status !== 200 || !answer) throw new Stopped('offline');",
    to: `if (reply.status !== 200) throw new Stopped('offline');
      if (!answer) return { results: batch.map(({ id, hash }) => ({
        id, status: 'duplicate' as const,
        receipt: { id, hash, position: 0, recordedAt: '2026-11-02T00:00:00Z' } })) };`,
  },
  {
    name: 'a server that went back is not believed',
    file: 'sync/courier.ts',
    from: 'if (said.resync) await resync(this.storage, this.server);',
    to: '',
  },
  {
    name: 'the server is told the nearest receipt, not the furthest',
    file: 'sync/settle.ts',
    from: 'far.position >= position',
    to: 'far.position <= position',
  },
  {
    name: 'too much at once is thrown away',
    file: 'sync/courier.ts',
    from: 'if (batch.length > 1) await this.resize(batch.length / 2);',
    to: `if (batch.length > 1) { await this.resize(1);
      await this.storage.change({ remove: batch.map((row) => row.id) }); }`,
  },
  {
    name: 'blank fields are signed',
    file: 'sync/outbox.ts',
    from: '!BLANK.test(text)',
    to: 'text !== undefined',
  },
  {
    name: 'text is signed as it was typed',
    file: 'ledger/canonical.ts',
    from: "value.normalize('NFC')",
    to: 'value',
  },
  {
    name: 'sixty days by the clock of the phone',
    file: 'sync/courier.ts',
    from: 'Date.parse(contact.at) - SIXTY_DAYS',
    to: 'this.world.now() - SIXTY_DAYS',
  },
  {
    name: 'what was accepted is forgotten at once',
    file: 'sync/courier.ts',
    from: 'await this.storage.change({ put: now, set: { last } });',
    to: `await this.storage.change({ put: now.filter((row) => row.state !== 'accepted'), set: { last },
        remove: now.filter((row) => row.state === 'accepted').map((row) => row.id) });`,
  },
  {
    name: 'what the office holds back counts as accepted',
    file: 'sync/settle.ts',
    from: "state: 'held', problem: answer.problem ?? null",
    to: "state: 'accepted', receipt: { id: row.id, position: 0, recordedAt: '2026-11-02T00:00:00Z', hash: row.hash }",
  },
  {
    name: 'a village moves on without its news',
    file: 'sync/bring.ts',
    from: 'if (!answer.unchanged || !old) await cache.write(sheetName(village), answer);',
    to: `await cache.write(sheetName(village), old
          ? { ...old, position: answer.position as number, hash: answer.hash as string } : answer);`,
  },
  {
    name: 'two entries of one moment have one id',
    file: 'sync/world.ts',
    from: 'Array.from(random.subarray(0, 10)',
    to: 'Array.from(new Uint8Array(10)',
  },
  {
    name: 'what the server has already is taken for a quarrel',
    file: 'sync/settle.ts',
    from: "case 'duplicate':",
    to: "case 'duplicate': if (answer.status === 'duplicate') return { ...row, state: 'conflict' };",
  },
];
