import { folded } from './fold';
import type { Steps } from './steps';

const INLINE = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'code',
  'span',
  'u',
  'small',
  'font',
  'tt',
  'kbd',
  'abbr',
]);
const BLOCK = new Set(
  (
    'html head body title meta link base div p br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th ' +
    'pre center section header footer main nav article aside form input button label img svg path noscript iframe blockquote !doctype'
  ).split(' '),
);
/** Elements whose content is no text for people. */
const HIDDEN = new Set(['script', 'style']);

/** Whether the text is, or holds, a web page. */
export function isPage(folded: string): boolean {
  return folded.includes('<!doctype') || folded.includes('<html') || folded.includes('<body');
}

/**
 * Takes the tags of HTML out: block tags become line breaks, the others nothing. Only known names count as tags, so
 * that `<your-site>` stays readable.
 */
export function withoutTags(text: string, steps: Steps): string {
  const same = folded(text);
  steps.count += text.length;
  let out = '';
  let copied = 0;
  for (let at = steps.find(text, '<', 0); at !== -1; at = steps.find(text, '<', at)) {
    const name = tagName(text.slice(at + 1, at + 14));
    const end = name === undefined ? -1 : tagEnd(text, at, steps);
    if (name === undefined || end === -1) {
      at += 1;
      continue;
    }
    out += text.slice(copied, at) + (INLINE.has(name) ? '' : '\n');
    copied = at = end + 1;
    if (HIDDEN.has(name) && text[at - 2] !== '/') copied = at = contentEnd(same, at, name, steps);
  }
  return out + text.slice(copied);
}

function tagName(after: string): string | undefined {
  const name = /^\/?(!?[a-z][a-z0-9]*)/iu.exec(after)?.[1]?.toLowerCase();
  if (name === undefined) return after.startsWith('!--') ? 'meta' : undefined;
  if (after.startsWith('/') && HIDDEN.has(name)) return 'div';
  return INLINE.has(name) || BLOCK.has(name) || HIDDEN.has(name) ? name : undefined;
}

/** The place of the closing `>`, or -1 when another `<` comes first: no character is looked at twice. */
function tagEnd(text: string, at: number, steps: Steps): number {
  for (let end = at + 1; end < text.length; end += 1) {
    steps.count += 1;
    if (text[end] === '>') return end;
    if (text[end] === '<') return -1;
  }
  return -1;
}

/** Where the content of a script or style ends; the end of the text when it was cut off inside. */
function contentEnd(same: string, from: number, name: string, steps: Steps): number {
  const end = steps.find(same, `</${name}`, from);
  return end === -1 ? same.length : end;
}
