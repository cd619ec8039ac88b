import type { Database } from '../phone/database';

/** What goes with the key of the cache and is nowhere else. */
export interface Loss {
  /** That are not finished. */
  readonly forms: number;
  /** And voice notes, that were not sent. Also those of finished entries: they are not sealed to the server. */
  readonly photos: number;
}

export const loss = async ({ cache, blobs }: Database): Promise<Loss> => ({
  forms: await cache.where('name').startsWith('draft ').count(),
  photos: await blobs.where('state').notEqual('gone').count(),
});
