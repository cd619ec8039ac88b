import { remembered } from './text';

export type Theme = 'plain' | 'sunlight';

const KEY = 'theme';

export const theme = (): Theme => (remembered(KEY) === 'sunlight' ? 'sunlight' : 'plain');

/** Black on white with thick lines, for a field in July. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = theme();
}

export function wear(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme();
}
