import { onOneLine } from '../../../contract/markdown-text';

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or for an attribute in quotes (HTML, "Escaping a string"): nothing in it is markup or turns what follows around. */
export const escapeHtml = (text: string): string =>
  onOneLine(text).replace(/[&<>"']/gu, (sign) => NAMED[sign] ?? '');
