import { readdirSync, readFileSync } from 'node:fs';
import { en, zh } from 'virtual:messages';
import { beforeAll, describe, expect, it } from 'vitest';
import { properties } from '../../plugins/messages';
import { filled } from '../../src/shell/text';

// As in a browser whose user has chosen English.
beforeAll(() => void Object.assign(globalThis, { localStorage: { getItem: () => 'en' } }));

describe('texts', () => {
  it('are filled as the server fills them', () => {
    const pattern = '{0,choice,0#none|1#one entry|1<{0} entries} of {1}';
    expect([0, 1, 2].map((count) => filled(pattern, [count, 'x']))).toEqual([
      'none of x',
      'one entry of x',
      '2 entries of x',
    ]);
    expect(filled('{0}组{1}号', ['6', '14'])).toBe('6组14号');
    // The first may say nothing.
    expect([0, 1].map((count) => filled('safe.{0,choice,0#|1# One is lost.}', [count]))).toEqual([
      'safe.',
      'safe. One is lost.',
    ]);
  });

  it('are read as the server reads them', () => {
    expect(properties('# no\na.b=\\u0020· \nc = d=e\n')).toEqual({ 'a.b': ' · ', c: 'd=e' });
  });

  it('are there in both languages, each that a screen names', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const named = sources.flatMap((name) => [
      ...readFileSync(`src/${name}`, 'utf8').matchAll(/'(field\.[a-zA-Z0-9_.]+)'/g),
    ]);
    expect(named.length).toBeGreaterThan(200);
    const keys = [...new Set(named.map((match) => match[1]!))].filter((key) => !key.endsWith('.'));
    expect(keys.filter((key) => !(key in en) || !(key in zh))).toEqual([]);
  });

  it('of which none is left over', () => {
    // Some are the server's own, which says them where the app asks.
    const all = ['src', '../src/main/java/groundwork/field']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
      )
      .filter((name) => /\.(tsx?|java)$/.test(name))
      .map((name) => readFileSync(name, 'utf8'))
      .join('\n');
    const made = /^field\.(kind|shape|with|state|photo|pin|place|opinion|said|theme|start\.refused)\./;
    const left = Object.keys(en).filter((key) => key.startsWith('field.') && !made.test(key));
    expect(left.filter((key) => !new RegExp(`['"]${key}['"]`).test(all))).toEqual([]);
  });
});
