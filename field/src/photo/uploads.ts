import type { Database } from '../phone/database';
import type { Line } from '../phone/network';
import type { Rows } from '../phone/rows';
import { changed } from '../phone/changed';
import { authorization, type SigningKey } from '../sync/signing';
import type { Bytes } from '../ledger/bytes';
import type { Photos } from './photos';

const PATH = '/api/v1/field/uploads';
const TUS = { 'Tus-Resumable': '1.0.0' };
/** Small enough to get through on a thin line, so that what was cut off goes on and does not begin again. */
const PIECE = 256 * 1024;

/**
 * Brings the bytes after their entries, by tus 1.0 (core and creation). Whatever goes wrong is tried again with the
 * next run; what the server does not want is left, and shown as pending.
 */
export class Uploads {
  constructor(
    private readonly database: Database,
    private readonly photos: Photos,
    private readonly line: Line,
    private readonly storage: Rows,
    private readonly key: SigningKey,
  ) {}

  async send(): Promise<void> {
    const accepted = new Set((await this.storage.rows('accepted')).map((row) => row.id));
    for (const id of await this.photos.pending()) {
      if (!accepted.has(id)) continue;
      if (!(await this.one(id).catch(() => false))) return;
    }
  }

  /** Whether it is worth going on with the next. */
  private async one(id: string): Promise<boolean> {
    const blob = await this.database.blobs.get(id);
    const bytes = await this.photos.read(id);
    if (!blob || !bytes) return true;
    let at = blob.upload ? await this.offset(blob.upload) : undefined;
    let upload = blob.upload;
    if (at === undefined || !upload) {
      upload = await this.begun(id, bytes.length);
      if (!upload) return false;
      await this.database.blobs.update(id, { upload });
      // Begun a second time it goes on where it was.
      at = (await this.offset(upload)) ?? 0;
    }
    while (at < bytes.length) {
      const piece = bytes.subarray(at, at + PIECE);
      const headers = { ...TUS, 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(at) };
      const answer = await this.ask('PATCH', upload, piece, headers);
      // What does not fit its entry begins anew; a piece that was there already is asked for with the next run.
      if (answer.status === 422) await this.database.blobs.update(id, { upload: null });
      if (answer.status !== 204) return false;
      at = Number(answer.headers.get('Upload-Offset'));
      if (!Number.isSafeInteger(at)) return false;
    }
    await this.database.blobs.update(id, { state: 'gone', data: new ArrayBuffer(0) });
    changed();
    return true;
  }

  private async begun(id: string, length: number): Promise<string | null> {
    const metadata = `entry ${btoa(id)}`;
    const headers = { ...TUS, 'Upload-Length': String(length), 'Upload-Metadata': metadata };
    const answer = await this.ask('POST', PATH, undefined, headers);
    const location = answer.headers.get('Location');
    if (answer.status !== 201 || !location) return null;
    // Only ever on this very server.
    const { pathname } = new URL(location, new URL(PATH, globalThis.location?.origin ?? 'http://localhost'));
    return pathname.startsWith(`${PATH}/`) ? pathname : null;
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
