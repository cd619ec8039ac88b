import 'fake-indexeddb/auto';
import { Kept } from '../../src/lock/kept';
import { Vault } from '../../src/lock/vault';
import { Database } from '../../src/phone/database';
import { own } from '../../src/phone/own';
import type { Phone } from '../../src/phone/phone';
import { Rows } from '../../src/phone/rows';
import { world } from '../../src/phone/world';
import { Photos } from '../../src/photo/photos';
import { Drafts } from '../../src/record/drafts';
import { base64url } from '../../src/ledger/bytes';
import { Outbox } from '../../src/sync/outbox';
import { makeSigningKey } from '../../src/sync/signing';

let phones = 0;

/** A phone as the app puts it together, with a PIN that costs little to try; it sends nothing by itself. */
export async function aPhone(now: () => number = Date.now, database = new Database(`phone ${++phones}`)) {
  const storage = new Rows(database);
  const vault = new Vault(database, now, async () => 1000);
  const cache = new Kept(database, vault);
  const key = await makeSigningKey();
  const phone = {
    ...{ database, storage, vault, cache, key },
    drafts: new Drafts(cache, storage),
    photos: new Photos(database, vault),
    outbox: new Outbox(storage, world, key),
    runner: { soon: () => undefined, hold: () => undefined },
    told: () => own(database, 'told'),
    mayRead: async () => true,
  };
  return { ...phone, asPhone: phone as unknown as Phone };
}

/** As after the first start. */
export async function anEnrolledPhone() {
  const phone = await aPhone();
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const server = (await crypto.subtle.generateKey(curve, true, ['deriveBits'])) as CryptoKeyPair;
  const spki = base64url(new Uint8Array(await crypto.subtle.exportKey('spki', server.publicKey)));
  await phone.storage.change({
    set: { device: world.uuid(), officer: world.uuid(), county: 640221, sealing: { id: 's1', key: spki } },
  });
  await phone.vault.set('4711');
  return phone;
}
