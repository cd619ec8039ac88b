import type { Blobbed, Database } from '../phone/database';
import type { Line } from '../phone/network';
import type { Rows } from '../phone/rows';
import { changed } from '../phone/changed';
import { isOwn, parsed } from '../sync/answers';
import type { Problem } from '../sync/row';
import { authorization, type SigningKey } from '../sync/signing';
import type { Bytes } from '../ledger/bytes';
import type { Photos } from './photos';

const PATH = '/api/v1/field/uploads';
const TUS = { 'Tus-Resumable': '1.0.0' };
/** Small enough to get through on a thin line, so that what was cut off goes on and does not begin again. */
const PIECE = 256 * 1024;
/** On a line that needs longer for one than an answer is waited for; a kilobyte a second is enough for this. */
const LEAST = 32 * 1024;
/** Milliseconds for a piece after which the next may be larger. */
const QUICK = 4_000;
/** What was refused is tried again after a day: the server may have been restored, or its entry have come back. */
const AGAIN = 24 * 3600_000;
/** Answers of the server's own that the same bytes would get again. */
const FINAL = new Set([400, 403, 404, 410, 413, 415, 422]);
/** Answers after which the next would get no other. */
const LATER = new Set([401, 429, 503]);

type Word = 'gone' | 'next' | 'later';

/**
 * Brings the bytes after their entries, by tus 1.0 (core and creation). Whatever goes wrong with the line is tried
 * again with the next run; what the server does not want keeps its reason, and keeps no other back.
 */
export class Uploads {
  private piece = PIECE;

  constructor(
    private readonly database: Database,
    private readonly photos: Photos,
    private readonly line: Pick<Line, 'request'>,
    private readonly storage: Rows,
    private readonly key: SigningKey,
    private readonly now: () => number = () => Date.now(),
  ) {}

  async send(): Promise<void> {
    const accepted = new Set((await this.storage.rows('accepted')).map((row) => row.id));
    for (const id of await this.photos.pending()) {
      if (!accepted.has(id)) continue;
      if ((await this.one(id).catch(() => 'later')) === 'later') return;
    }
  }

  private async one(id: string): Promise<Word> {
    const blob = await this.database.blobs.get(id);
    if (!blob || this.rests(blob)) return 'next';
    const bytes = await this.photos.read(id);
    if (!bytes) return 'next';
    let at = blob.upload ? await this.offset(blob.upload) : undefined;
    let upload = blob.upload;
    if (at === undefined || !upload) {
      const begun = await this.begun(id, bytes.length);
      if (typeof begun !== 'string') return this.refused(id, begun);
      await this.database.blobs.update(id, { upload: (upload = begun) });
      // Begun a second time it goes on where it was.
      at = (await this.offset(upload)) ?? 0;
    }
    while (at < bytes.length) {
      const answer = await this.put(upload, at, bytes);
      if (!answer) {
        // What came through of it is kept.
        at = (await this.offset(upload)) ?? at;
        continue;
      }
      if (answer.status !== 204) return this.refused(id, answer);
      at = Number(answer.headers.get('Upload-Offset'));
      if (!Number.isSafeInteger(at)) return 'later';
    }
    await this.database.blobs.update(id, { state: 'gone', data: new ArrayBuffer(0), refused: undefined });
    changed();
    return 'gone';
  }

  private rests({ refused }: Blobbed): boolean {
    if (!refused) return false;
    const since = this.now() - refused.at;
    return since >= 0 && since < AGAIN;
  }

  /** What stands in its way: the line, this one alone for now, or what it is. */
  private async refused(id: string, answer: Response): Promise<Word> {
    if (LATER.has(answer.status)) return 'later';
    // A piece that is there already: where to go on is asked for with the next run.
    const said = FINAL.has(answer.status) ? await answer.text() : '';
    if (!isOwn(answer.status, said)) return 'next';
    const { sentence } = parsed(said) as { sentence?: Problem['sentence'] };
    const refused = { status: answer.status, at: this.now(), ...(sentence?.en && sentence.zh ? { sentence } : {}) };
    await this.database.blobs.update(id, { upload: null, refused });
    changed();
    return 'next';
  }

  /** A piece, as large as the line takes; undefined where it did not get through in time and a smaller one is next. */
  private async put(upload: string, at: number, bytes: Bytes): Promise<Response | undefined> {
    const headers = { ...TUS, 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(at) };
    const begun = performance.now();
    try {
      const answer = await this.ask('PATCH', upload, bytes.subarray(at, at + this.piece), headers);
      // A box on the way takes only less at once.
      if (answer.status === 413 && this.piece > LEAST && !isOwn(413, await answer.clone().text()))
        return this.smaller();
      if (performance.now() - begun < QUICK) this.piece = Math.min(PIECE, this.piece * 2);
      return answer;
    } catch (failed) {
      if (!(failed instanceof DOMException) || failed.name !== 'TimeoutError' || this.piece === LEAST) throw failed;
      return this.smaller();
    }
  }

  private smaller(): undefined {
    this.piece = Math.max(LEAST, this.piece / 2);
  }

  /** Where it lies; the answer where it lies nowhere. */
  private async begun(id: string, length: number): Promise<string | Response> {
    const metadata = `entry ${btoa(id)}`;
    const headers = { ...TUS, 'Upload-Length': String(length), 'Upload-Metadata': metadata };
    const answer = await this.ask('POST', PATH, undefined, headers);
    const location = answer.headers.get('Location');
    if (answer.status !== 201 || !location) return answer;
    // Only ever on this very server.
    const { pathname } = new URL(location, new URL(PATH, globalThis.location?.origin ?? 'http://localhost'));
    return pathname.startsWith(`${PATH}/`) ? pathname : answer;
  }

  private async offset(upload: string): Promise<number | undefined> {
    const answer = await this.ask('HEAD', upload, undefined, TUS);
    const at = Number(answer.headers.get('Upload-Offset') ?? NaN);
    return answer.status === 200 && Number.isSafeInteger(at) ? at : undefined;
  }

  /** By the device, which signs each piece as it signs entries. */
  private async ask(method: string, path: string, body: Bytes | undefined, headers: Record<string, string>) {
    const device = await this.storage.read('device');
    const said = await authorization(this.key, device ?? '', method, path, body);
    return this.line.request(method, path, body, { ...headers, Authorization: said });
  }
}
