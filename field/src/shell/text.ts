import { en, zh } from 'virtual:messages';

export type Language = 'en' | 'zh';

const KEY = 'language';

export function language(): Language {
  const kept = remembered(KEY);
  if (kept === 'en' || kept === 'zh') return kept;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

/** What this browser was told of; null also where it may keep nothing, which is told elsewhere. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function speak(language: Language): void {
  localStorage.setItem(KEY, language);
}

/**
 * A message of the catalogue in the officer's language. A key that is missing shows its last part, as at the desk.
 */
export function t(key: string, ...values: (string | number)[]): string {
  const pattern = (language() === 'zh' ? zh : en)[key];
  return pattern === undefined ? key.slice(key.lastIndexOf('.') + 1) : filled(pattern, values);
}

const PLACE = /\{(\d+)(?:,choice,((?:[^{}]|\{\d+\})*))?\}/g;

/** The part of Java's MessageFormat that our messages use: `{0}` and `{0,choice,0#none|1#one|1<{0} of them}`. */
export function filled(pattern: string, values: readonly (string | number)[]): string {
  return pattern.replace(PLACE, (_, place: string, choices: string | undefined) => {
    const value = values[Number(place)] ?? '';
    if (choices === undefined) return typeof value === 'number' ? value.toLocaleString(locale()) : value;
    return filled(chosen(choices, Number(value)), values);
  });
}

function chosen(choices: string, value: number): string {
  let text: string | undefined;
  for (const choice of choices.split('|')) {
    const [, limit, sign, words] = /^\s*(-?\d+)([#<])(.*)$/s.exec(choice) ?? [];
    if (limit === undefined) continue;
    const from = Number(limit);
    if (text === undefined || (sign === '#' ? value >= from : value > from)) text = words!;
  }
  return text ?? '';
}

export const locale = (): string => (language() === 'zh' ? 'zh-CN' : 'en-GB');

/** What the server says in both languages. */
export const both = (label: { readonly en: string; readonly zh: string }): string => label[language()];
