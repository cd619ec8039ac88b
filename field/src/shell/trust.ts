/**
 * Nothing the app shows is ever made into markup or script. The one address of a script that it names itself is its
 * service worker's.
 */
export function trustNothingElse(): void {
  const types = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }).trustedTypes;
  types?.createPolicy('default', {
    createScriptURL: (address: string) => {
      if (new URL(address, location.href).href === `${location.origin}/field/sw.js`) return address;
      throw new TypeError('no script of ours');
    },
  });
}
