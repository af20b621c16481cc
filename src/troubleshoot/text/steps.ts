/** Counts how many characters the reading and matching of a text looks at, so that a test can prove that it grows in a straight line. */
export class Steps {
  count = 0;

  /** The place of `needle` in `text` from `from` on, or -1; counts the characters it had to look at. */
  find(text: string, needle: string, from: number): number {
    const found = text.indexOf(needle, from);
    this.count += (found === -1 ? text.length : found + needle.length) - from;
    return found;
  }

  /** Like `find`, but looks no further than `length` characters. */
  findWithin(text: string, needle: string, from: number, length: number): number {
    const found = text.slice(from, from + length).indexOf(needle);
    this.count += found === -1 ? Math.min(length, Math.max(0, text.length - from)) : found + needle.length;
    return found === -1 ? -1 : from + found;
  }
}
