import type { Steps } from '../text/steps';

/** What Jira puts into the body of a refusal. */
export interface ErrorCollection {
  readonly errorMessages: readonly string[];
  readonly fieldErrors: Readonly<Record<string, string>>;
}

const MAX_ENTRIES = 60;
const MAX_MESSAGE = 600;

/** A text and the same text folded, read side by side. */
interface Both {
  readonly clean: string;
  readonly folded: string;
}

/** What stood in brackets, and the place behind it: reading goes on there, so that nothing is read twice. */
interface Bracket<T> {
  readonly entries: readonly T[];
  readonly end: number;
}

/**
 * Reads Jira's `errorMessages` and `errors` out of a text, whether they are JSON, a Java or Python print-out, or cut off.
 * The text has its escapes resolved, so a message ends only where a quotation mark is followed by a bracket or the next string.
 */
export function errorCollectionIn(clean: string, folded: string, steps: Steps): ErrorCollection {
  const text: Both = { clean, folded };
  const messages = everyBracket(text, 'errormessages', '[', listFrom, steps);
  const fields = everyBracket(text, 'errors', '{', fieldsFrom, steps);
  return { errorMessages: [...new Set(messages)], fieldErrors: Object.fromEntries(fields) };
}

function everyBracket<T>(
  text: Both,
  name: string,
  bracket: '[' | '{',
  read: (text: Both, open: number) => Bracket<T>,
  steps: Steps,
): readonly T[] {
  const entries: T[] = [];
  let from = 0;
  while (entries.length < MAX_ENTRIES) {
    const at = steps.find(text.folded, name, from);
    if (at === -1) break;
    from = at + name.length;
    const open = opening(text.folded, from, bracket);
    if (open === -1) continue;
    const found = read(text, open);
    steps.count += found.end - open;
    entries.push(...found.entries);
    from = found.end;
  }
  return entries;
}

/** The place after `=[` or `": [`, or -1. */
function opening(folded: string, from: number, bracket: '[' | '{'): number {
  const gap = /^'?\s?[:=]>?\s?/u.exec(folded.slice(from, from + 8))?.[0];
  return gap !== undefined && folded.charAt(from + gap.length) === bracket ? from + gap.length + 1 : -1;
}

function listFrom({ clean, folded }: Both, open: number): Bracket<string> {
  const entries: string[] = [];
  let at = open;
  while (entries.length < MAX_ENTRIES) {
    while (/[\s,]/u.test(folded.charAt(at))) at += 1;
    if (at >= folded.length || folded.charAt(at) === ']') break;
    const quoted = folded.charAt(at) === "'";
    const end = quoted ? stringEnd(folded, at + 1) : bareEnd(folded, at, ']');
    const message = clean.slice(quoted ? at + 1 : at, end).trim();
    if (message !== '') entries.push(message);
    at = quoted ? end + 1 : end;
  }
  return { entries, end: Math.min(at, folded.length) };
}

function fieldsFrom({ clean, folded }: Both, open: number): Bracket<readonly [string, string]> {
  const entries: (readonly [string, string])[] = [];
  let at = open;
  while (entries.length < MAX_ENTRIES) {
    while (/[\s,']/u.test(folded.charAt(at))) at += 1;
    const name = /^[\p{L}\p{N}_ .-]{1,80}(?='?\s?[:=])/u.exec(folded.slice(at, at + 90))?.[0];
    if (name === undefined) break;
    const gap = /^'?\s?[:=]>?\s?/u.exec(folded.slice(at + name.length, at + name.length + 6))?.[0] ?? '';
    const from = at + name.length + gap.length;
    const quoted = folded.charAt(from) === "'";
    const end = quoted ? stringEnd(folded, from + 1) : bareEnd(folded, from, '}');
    entries.push([clean.slice(at, at + name.length).trim(), clean.slice(quoted ? from + 1 : from, end)]);
    at = quoted ? end + 1 : end;
    if (folded.charAt(at) === '}') break;
  }
  return { entries, end: Math.min(at, folded.length) };
}

/** What follows the quotation mark that ends a string: a bracket, the next string, or nothing. */
const ENDS = /^\s?(?:[\]}]|,\s{0,30}'|$)/u;

/** The quotation mark that ends a string, or the end of the text. */
function stringEnd(folded: string, from: number): number {
  const last = Math.min(folded.length, from + MAX_MESSAGE);
  for (let at = from; at < last; at += 1) {
    if (folded.charAt(at) === "'" && ENDS.test(folded.slice(at + 1, at + 40))) return at;
  }
  return last;
}

function bareEnd(folded: string, from: number, bracket: ']' | '}'): number {
  const end = folded.slice(from, from + MAX_MESSAGE).indexOf(bracket);
  return end === -1 ? Math.min(folded.length, from + MAX_MESSAGE) : from + end;
}
