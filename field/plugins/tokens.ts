import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const FILE = resolve(import.meta.dirname, '../../src/main/resources/tokens.json');
const NAME = 'virtual:tokens.css';

const variables = (tokens: Record<string, string>): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}: ${value};`)
    .join('\n  ');

/** Makes the style sheet `virtual:tokens.css` of the one token set that console, paper and app share. */
export function tokens(): Plugin {
  return {
    name: 'groundwork-tokens',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const { plain, sunlight } = JSON.parse(readFileSync(FILE, 'utf8'));
      return `:root {\n  ${variables(plain)}\n}\n:root[data-theme='sunlight'] {\n  ${variables(sunlight)}\n}\n`;
    },
  };
}
