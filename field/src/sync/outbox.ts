import { hex, sha256 } from '../ledger/bytes';
import { content } from '../ledger/content';
import type { Entry, Recorded, Words } from '../ledger/entry';
import { keepable } from '../ledger/text';
import type { Row } from './row';
import { seal } from './sealing';
import { sign, type SigningKey } from './signing';
import { Overtaken, type Storage } from './storage';
import type { World } from './world';

/** As the server's language has it: the separators of files, groups, records and units are blanks there. */
const BLANK = /^[\s\u001c-\u001f]*$/;

/** The phone was never enrolled: there is nobody whose entries these would be. */
export class NotEnrolled extends Error {}

/** Entries as they are finished. What `finish` has answered for outlives a kill of the app. */
export class Outbox {
  constructor(
    private readonly storage: Storage,
    private readonly world: World,
    private readonly key: SigningKey,
  ) {}

  /**
   * Freezes, signs and seals entries and keeps them: all of them or none. The words cannot be read on this phone
   * any more; `caption` is what the officer will read of the first.
   *
   * @throws NotEnrolled before the phone was ever enrolled
   * @throws Known where one of them is saved already
   */
  async finish(recorded: readonly Recorded[], caption: string | null = null): Promise<Row[]> {
    for (;;) {
      const seq = (await this.storage.read('seq')) ?? 0;
      const rows: Row[] = [];
      for (const [at, one] of recorded.entries())
        rows.push(await this.frozen(one, seq + at + 1, at === 0 ? caption : null));
      try {
        await this.storage.change({ ifSeq: seq, fresh: true, set: { seq: seq + recorded.length }, put: rows });
        return rows;
      } catch (failed) {
        // A second window took the number; the entry is frozen anew under the next.
        if (!(failed instanceof Overtaken)) throw failed;
      }
    }
  }

  private async frozen(recorded: Recorded, seq: number, caption: string | null): Promise<Row> {
    const device = await this.storage.read('device');
    const county = await this.storage.read('county');
    const sealing = await this.storage.read('sealing');
    if (!device || !county || !sealing) throw new NotEnrolled();
    const savedAt = new Date(this.world.now()).toISOString();
    const words = this.salted(recorded);
    const { id, kind, happenedAt, about, facts } = recorded;
    const entry: Entry = {
      ...{ id, county, device, seq, deviceAt: savedAt, kind, v: 1, happenedAt, facts },
      ...(Object.keys(about).length ? { about } : {}),
      ...(words.length ? { words } : {}),
    };
    const bytes = await content(entry);
    const signature = await sign(this.key, bytes);
    return {
      ...{ id, seq, kind, happenedAt, savedAt, caption },
      village: about.village ?? null,
      hash: hex(await sha256(bytes)),
      sealed: await seal(JSON.stringify({ ...entry, signature }), id, sealing),
      state: 'waiting',
      receipt: null,
      problem: null,
    };
  }

  /** Blank fields are as if nobody had written them: the server leaves them out, so must what is signed. */
  private salted(recorded: Recorded): Words[] {
    return recorded.words
      .map((group) => ({
        ...group,
        fields: Object.fromEntries(
          Object.entries(group.fields)
            .filter(([, text]) => !BLANK.test(text))
            .map(([name, text]) => [name, keepable(text)]),
        ),
        salt: this.world.salt(),
      }))
      .filter((group) => Object.keys(group.fields).length > 0);
  }
}
