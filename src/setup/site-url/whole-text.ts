import { findSecrets, NAME_OF_SECRET } from '../secrets';
import { isCloudId } from './gateway';
import type { SiteUrlFinding } from './problem';
import { finding } from './words';

/** No address of a site is longer; browsers copy longer ones from pages with filters. */
const MAX_LENGTH = 2_000;

/** What instructions leave for the reader to fill in: `[your-domain]`, `<your-domain>`, `{site}`, your-domain.atlassian.net, __.jiraalign.com. */
const PLACEHOLDER =
  /[[<{(][^\]>})]{1,40}[\]>})](?=\.)|(?:\/\/|^)(?:your|my|the)[-_]?(?:site|domain|company|instance|name|org|subdomain)(?=\.)|_{2,}(?=\.)/iu;

/** White space, invisible characters, quotes, punctuation of a sentence. */
const AROUND =
  /^[\s\u00ad\u200b-\u200f\u2060\ufeff"'`“”„‘’«»]+|[\s\u00ad\u200b-\u200f\u2060\ufeff"'`“”„‘’«»,;]+$/gu;

/** Brackets of an e-mail or of Markdown, whole or with one side copied. Those of an IPv6 address are left. */
const BRACKETS: readonly (readonly [string, string])[] = [
  ['<', '>'],
  ['(', ')'],
  ['[', ']'],
];

/** Takes off what a copied address is wrapped in. */
function unwrap(text: string): string {
  const bare = text.replace(AROUND, '');
  const pair = BRACKETS.find(
    ([open, close]) => bare.startsWith(open) || (bare.endsWith(close) && !bare.includes(open)),
  );
  if (!pair) return bare;
  const [open, close] = pair;
  const inner = bare.startsWith(open) ? bare.slice(1) : bare;
  return unwrap(inner.endsWith(close) ? inner.slice(0, -1) : inner);
}

/** The text without what surrounds it, or the one thing that keeps it from being read as an address. */
export type WholeText =
  { readonly address: string; readonly around: boolean } | { readonly problem: SiteUrlFinding };

/** Looks at a pasted text before it is read as an address. */
export function readWholeText(text: string): WholeText {
  if (text.length > MAX_LENGTH) return { problem: finding('too-long') };
  const bare = unwrap(text);
  if (bare === '') return { problem: finding('empty') };
  const secret = findSecrets(text).find(({ kind }) => kind !== 'password-in-address');
  if (secret) return { problem: finding('secret', NAME_OF_SECRET[secret.kind]) };
  const placeholder = PLACEHOLDER.exec(text.trim());
  if (placeholder) return { problem: finding('placeholder', placeholder[0].replace(/^\/\//u, '')) };
  if (/^(?:mailto:)?[^\s/@:]+@[^\s/@:]+$/iu.test(bare)) return { problem: finding('e-mail') };
  if (/\s/u.test(bare) || /,\s*https?:/iu.test(bare)) return { problem: finding('several') };
  if (isCloudId(bare)) return { problem: finding('cloud-id') };
  if (/^[a-z0-9][a-z0-9-]*$/iu.test(bare) && bare.toLowerCase() !== 'localhost')
    return { problem: finding('name-only') };
  return { address: bare, around: bare !== text };
}
