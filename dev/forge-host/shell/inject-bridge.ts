import { load } from 'cheerio';

/**
 * Puts the bridge script first in a page's head, as Forge does with its global-bridge.js.
 * @param html the built index.html.
 * @param src path of the bridge script on the page's own origin.
 * @param shellOrigin the only origin the bridge will speak to.
 */
export function injectBridge(html: string, src: string, shellOrigin: string): string {
  const document = load(html);
  const script = document('<script></script>').attr({ src, 'data-shell-origin': shellOrigin });
  document('head').prepend(script);
  return document.html();
}
