import type { AppliedTheme, ThemeFiles } from '../messages';
import { applyTheme } from './apply-theme';

type Choice = 'light' | 'dark' | 'auto';
const storageKey = 'preflight-theme';

const isChoice = (value: unknown): value is Choice =>
  value === 'light' || value === 'dark' || value === 'auto';

/** The theme of shell and page: chosen by the person or, with "system", by the browser. */
export function makeThemeSwitch(files: ThemeFiles, select: HTMLSelectElement) {
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  const stored = localStorage.getItem(storageKey);
  let choice: Choice = isChoice(stored) ? stored : 'auto';
  let tellPage: (theme: AppliedTheme) => unknown = () => undefined;

  const current = (): AppliedTheme => {
    const system = prefersDark.matches ? 'dark' : 'light';
    return { ...files, colorMode: choice === 'auto' ? system : choice };
  };
  const changed = (): void => {
    void applyTheme(document, current());
    tellPage(current());
  };

  select.value = choice;
  select.addEventListener('change', () => {
    if (isChoice(select.value)) choice = select.value;
    localStorage.setItem(storageKey, choice);
    changed();
  });
  prefersDark.addEventListener('change', changed);
  changed();

  return {
    colorMode: () => choice,
    enableTheming: (onChange: (theme: AppliedTheme) => unknown): AppliedTheme => {
      tellPage = onChange;
      return current();
    },
  };
}
