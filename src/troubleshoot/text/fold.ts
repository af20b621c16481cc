const QUOTES = new Set('\'"`´‘’‚‛“”„‟′″«»‹›');
const DASHES = new Set('-‐‑‒–—―−');

/** One character as patterns are compared: small letters, one kind of quotation mark, one kind of dash. Its length never changes. */
function foldedCharacter(character: string): string {
  if (QUOTES.has(character)) return "'";
  if (DASHES.has(character)) return '-';
  const small = character.toLowerCase();
  return small.length === character.length ? small : character;
}

/** The text with letters, quotation marks and dashes made alike; every character stays at its place. */
export function folded(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) out += foldedCharacter(text.charAt(at));
  return out;
}

export interface Squeezed {
  /** The folded text without white space. */
  readonly text: string;
  /** For each character of it, its place in the folded text. */
  readonly at: Int32Array;
}

/** Takes white space out, so that a message wrapped in the middle of a word is still found. */
export function squeezed(foldedText: string): Squeezed {
  const at = new Int32Array(foldedText.length);
  let text = '';
  for (let place = 0; place < foldedText.length; place += 1) {
    const character = foldedText.charAt(place);
    if (character === ' ' || character === '\n') continue;
    at[text.length] = place;
    text += character;
  }
  return { text, at: at.subarray(0, text.length) };
}
