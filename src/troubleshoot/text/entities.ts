import type { Steps } from './steps';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Resolves HTML entities once: those that error pages use, and the numbered ones. */
export function withoutEntities(text: string, steps: Steps): string {
  let out = '';
  let copied = 0;
  for (let at = steps.find(text, '&', 0); at !== -1; at = steps.find(text, '&', at)) {
    const end = steps.findWithin(text, ';', at, 12);
    const meant = end === -1 ? undefined : meaning(text.slice(at + 1, end));
    if (meant === undefined) {
      at += 1;
      continue;
    }
    out += text.slice(copied, at) + meant;
    copied = at = end + 1;
  }
  return out + text.slice(copied);
}

function meaning(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const digits = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/iu.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
