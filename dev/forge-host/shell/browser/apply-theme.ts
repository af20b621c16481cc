import type { AppliedTheme } from '../messages';

/**
 * Themes a document as production does: one `<link>` per token stylesheet, and two attributes on `<html>`.
 * A theme by `<style>`, as setGlobalTheme makes it, would be blocked by Forge's CSP.
 * @returns when the stylesheets are loaded.
 */
export async function applyTheme(document: Document, theme: AppliedTheme): Promise<void> {
  const loading = theme.sheets
    .filter(({ id }) => !document.getElementById(id))
    .map(({ id, href }) => {
      const link = Object.assign(document.createElement('link'), { id, href, rel: 'stylesheet' });
      const loaded = new Promise<void>((done) => {
        const finish = (): void => {
          done();
        };
        link.addEventListener('load', finish);
        link.addEventListener('error', finish);
      });
      document.head.append(link);
      return loaded;
    });
  document.documentElement.dataset['theme'] = theme.themeAttribute;
  document.documentElement.dataset['colorMode'] = theme.colorMode;
  await Promise.all(loading);
}
