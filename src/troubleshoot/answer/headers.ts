import type { Steps } from '../text/steps';
import { TELLING_HEADERS, type TellingHeader } from './facts';

const MAX_VALUE = 400;

/**
 * Reads the telling headers out of a text: as a server writes them, or as a program prints them with quotation marks and brackets.
 * @returns the last value of each, because the last answer of a chain is the one that counts
 */
export function headersIn(
  clean: string,
  folded: string,
  steps: Steps,
): Partial<Record<TellingHeader, string>> {
  const headers: Partial<Record<TellingHeader, string>> = {};
  for (const name of TELLING_HEADERS) {
    for (let at = steps.find(folded, name, 0); at !== -1; at = steps.find(folded, name, at + name.length)) {
      const value = /[a-z0-9-]/u.test(folded.charAt(at - 1))
        ? undefined
        : valueAfter(clean, folded, at + name.length);
      steps.count += value?.length ?? 0;
      if (value !== undefined && value !== '') headers[name] = value;
    }
  }
  return headers;
}

function valueAfter(clean: string, folded: string, from: number): string | undefined {
  const between = /^'? ?[:=]>? ?[[(]? ?/u.exec(folded.slice(from, from + 10))?.[0];
  if (between === undefined) return undefined;
  const start = from + between.length;
  const quoted = folded.charAt(start) === "'";
  const text = folded.slice(start + (quoted ? 1 : 0), start + MAX_VALUE);
  const end = text.search(quoted ? /['\n]/u : /\n|', |' ?\}/u);
  const begin = start + (quoted ? 1 : 0);
  return clean.slice(begin, end === -1 ? begin + text.length : begin + end).trim();
}
