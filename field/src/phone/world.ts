import { hex } from '../ledger/bytes';
import { uuid7, type World } from '../sync/world';

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

/** The clock and the chance of this phone. */
export const world: World = {
  now: () => Date.now(),
  random: () => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32,
  uuid: () => uuid7(Date.now(), random(10)),
  salt: () => hex(random(16)),
};
