import { setBooleanFeatureFlagResolver } from '@atlaskit/platform-feature-flags';
import { getThemeHtmlAttrs } from '@atlaskit/tokens/get-theme-html-attrs';
import { getThemeStyles } from '@atlaskit/tokens/get-theme-styles';
import type { ThemeFiles } from './messages';

const theme = {
  colorMode: 'auto',
  light: 'light',
  dark: 'dark',
  shape: 'shape',
  spacing: 'spacing',
  typography: 'typography',
  motion: 'motion',
} as const;

/** Where both the shell's and the page's server serve the stylesheets. */
const folder = '/__forge/theme';

/**
 * The design-token stylesheets of Atlaskit, one file each, as production serves them.
 * @returns what a document needs to apply them, and the files' texts by path.
 */
export async function makeThemeFiles(): Promise<{ files: ThemeFiles; texts: Map<string, string> }> {
  // Without it Atlaskit reports that no feature-flag service was set up.
  setBooleanFeatureFlagResolver(() => false);
  const sheets = (await getThemeStyles(theme)).map(({ id, css }) => ({
    id: `atlaskit-tokens_${id}`,
    href: `${folder}/atlaskit-tokens_${id}.css`,
    css,
  }));
  return {
    files: {
      sheets: sheets.map(({ id, href }) => ({ id, href })),
      themeAttribute: getThemeHtmlAttrs(theme)['data-theme'] ?? '',
    },
    texts: new Map(sheets.map(({ href, css }) => [href, css])),
  };
}
