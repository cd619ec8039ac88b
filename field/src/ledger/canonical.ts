/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * JSON as RFC 8785 writes it, so that the same facts are the same bytes on the phone and on the server. Text is in
 * NFC; what is undefined is left out.
 *
 * @throws TypeError for a number that is not whole or lies beyond 2^53: decimals travel as text
 */
export function canonical(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') {
    if (!Number.isInteger(value) || Math.abs(value) > 2 ** 53)
      throw new TypeError('only whole numbers within 2^53 are canonical');
    return String(value);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  // The default order of sort is that of UTF-16 code units, as the standard wants it.
  const members = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort();
  return `{${members.map((name) => `${canonical(name)}:${canonical(value[name]!)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
