/** What a hole of a pattern stands for, and how many characters (white space not counted) it takes at most. */
export const HOLES = {
  projectKey: 60,
  issueKey: 60,
  user: 120,
  email: 120,
  field: 80,
  permission: 80,
  issueType: 80,
  status: 40,
  host: 120,
  url: 300,
  any: 200,
} as const;

export type Hole = keyof typeof HOLES;

export type PatternPart = { readonly text: string } | { readonly hole: Hole };

/**
 * Takes a pattern apart: `No project could be found with key '{projectKey}'` is a literal, a hole and a literal.
 * @throws Error in words when a hole is unknown, two holes touch, or less than four letters are literal
 */
export function parsePattern(pattern: string): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  let from = 0;
  while (from < pattern.length) {
    const open = pattern.indexOf('{', from);
    if (open === -1) {
      parts.push({ text: pattern.slice(from) });
      break;
    }
    if (open > from) parts.push({ text: pattern.slice(from, open) });
    const close = pattern.indexOf('}', open);
    parts.push({ hole: holeNamed(pattern.slice(open + 1, close === -1 ? undefined : close)) });
    from = close === -1 ? pattern.length : close + 1;
  }
  check(pattern, parts);
  return parts;
}

function holeNamed(name: string): Hole {
  if (!Object.hasOwn(HOLES, name))
    throw new Error(`There is no hole {${name}}. Use one of ${Object.keys(HOLES).join(', ')}.`);
  return name as Hole;
}

function check(pattern: string, parts: readonly PatternPart[]): void {
  if (parts.some((part, index) => 'hole' in part && 'hole' in (parts[index + 1] ?? { text: '' }))) {
    throw new Error(`Two holes touch in "${pattern}". Put literal text between them.`);
  }
  const letters = parts
    .map((part) => ('text' in part ? part.text.replace(/[^\p{L}\p{N}]/gu, '') : ''))
    .join('');
  if (letters.length < 4)
    throw new Error(`"${pattern}" has almost no literal text. Quote more of the message.`);
}
