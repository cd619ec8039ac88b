const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code of a card: in its QR code, which is an address that ends with it, or as somebody reads it out. */
export function cardCode(text: string): string | undefined {
  const last =
    text
      .trim()
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  const plain = last.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return plain.length === 8 && [...plain].every((sign) => SIGNS.includes(sign)) ? plain : undefined;
}
