import type { Bytes } from '../ledger/bytes';

/** Longest side in pixels: enough to read a meter or see a crack. */
const LONGEST = 1600;
const QUALITY = 0.8;

/** A photo as it is kept: smaller, upright, and without what the camera wrote into it, such as the place. */
export async function shrunk(file: Blob): Promise<{ bytes: Bytes; type: string }> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  // Drawn and written anew: nothing of the file but its pixels gets through.
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  if (!blob) throw new TypeError('no picture');
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/jpeg' };
}
