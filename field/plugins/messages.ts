import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = resolve(import.meta.dirname, '../../src/main/resources/messages');
const NAME = 'virtual:messages';

/** What the app says of the server's own words, beside all that begins with "field.". */
const SHARED =
  /^(field|demand\.state|entry\.(meeting_kind|person_kind|recipient|urgency|finding|goods_kind|occasion))\./;

/** The lines of a file of properties in UTF-8, as the server reads them. */
export function properties(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of text.replaceAll(/\\\n\s*/g, '').split('\n')) {
    const match = /^\s*([^#!\s=:][^\s=:]*)\s*[=:]\s?(.*)$/.exec(line);
    if (match) found[match[1]!] = match[2]!.replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code) => unicode(code));
  }
  return found;
}

const unicode = (code: string): string => String.fromCharCode(parseInt(code, 16));

/** The texts of one language that the app has: the one catalogue is the server's. */
export function catalogue(language: 'en' | 'zh'): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.endsWith('.properties') || file.endsWith('_zh_CN.properties') !== (language === 'zh')) continue;
    for (const [key, text] of Object.entries(properties(readFileSync(resolve(FOLDER, file), 'utf8'))))
      if (SHARED.test(key)) texts[key] = text;
  }
  return texts;
}

/** Makes the module `virtual:messages` with the texts in both languages. */
export function messages(): Plugin {
  return {
    name: 'groundwork-messages',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export const en = ${JSON.stringify(catalogue('en'))};\nexport const zh = ${JSON.stringify(catalogue('zh'))};`
        : undefined,
  };
}
