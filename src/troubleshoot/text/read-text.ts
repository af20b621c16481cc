import { capped } from './cap';
import { withoutEntities } from './entities';
import { folded, squeezed } from './fold';
import { isPage, withoutTags } from './html';
import { Steps } from './steps';
import { percentDecoded, unescaped } from './unescape';

/** A pasted text, made readable for people and for the matcher. */
export interface ReadText {
  /** Readable: escapes, entities and tags resolved, white space collapsed, line breaks kept. */
  readonly clean: string;
  /** `clean` with letters, quotation marks and dashes made alike; every character at its place. */
  readonly folded: string;
  /** `folded` without white space, and where each character of it stands in `clean`. */
  readonly squeezed: string;
  readonly at: Int32Array;
  /** Whether it holds a web page. */
  readonly page: boolean;
}

/** Colours of terminals: an escape character, a bracket, numbers and a letter. */
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]{0,12}[A-Za-z]`, 'gu');
/** Control characters and invisible ones. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
/** `> ` of quoted mail and `< ` of curl, at the beginning of a line. */
const LINE_MARKS = /^(?:[<>|](?: |$))+/gmu;

/**
 * Makes a pasted text readable: at most 20,000 characters of it, Unicode normalised, escapes of JSON and logs, HTML
 * tags and entities, and percent signs resolved. Every pass looks at each character a fixed number of times.
 */
export function readText(pasted: string, steps = new Steps()): ReadText {
  const text = capped(capped(pasted).normalize('NFKC'))
    .replace(COLOURS, '')
    .replace(INVISIBLE, seen)
    .replace(LINE_MARKS, '');
  steps.count += text.length;
  let clean = unescaped(unescaped(text, steps), steps);
  const page = isPage(clean.toLowerCase());
  clean = withoutTags(clean, steps);
  clean = percentDecoded(withoutEntities(clean, steps), steps);
  clean = collapsed(clean, steps);
  const same = folded(clean);
  const { text: tight, at } = squeezed(same);
  steps.count += clean.length * 2;
  return { clean, folded: same, squeezed: tight, at, page };
}

/** Of what cannot be seen, line breaks and tabs mean something. */
const seen = (character: string): string => ('\n\r\t'.includes(character) ? character : '');

/** White space becomes one blank, or one line break where there was one. */
function collapsed(text: string, steps: Steps): string {
  let out = '';
  let gap = '';
  for (const character of text.replace(LINE_MARKS, '')) {
    steps.count += 1;
    if (character.trim() === '') {
      gap = gap === '\n' || character === '\n' || character === '\r' ? '\n' : ' ';
      continue;
    }
    if (out !== '') out += gap;
    out += character;
    gap = '';
  }
  return out;
}
