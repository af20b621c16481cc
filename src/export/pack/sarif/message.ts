import { onOneLine } from '../../../contract/markdown-text';
import type { SarifMessage } from './log';

/**
 * A plain text message in which nothing is a placeholder or a link. Braces are doubled (SARIF 2.1.0, 3.11.5). `](` is what makes a link,
 * here (3.11.6) and in viewers that read Markdown, so a blank goes between: brackets that belong to no link need no backslash, and
 * viewers show one.
 */
export const sarifMessage = (text: string): SarifMessage => ({
  text:
    onOneLine(text)
      .replace(/[{}]/gu, '$&$&')
      .replace(/\](?=\()/gu, '] ') || 'No words were given.',
});
