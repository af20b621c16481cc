import { findAtlassianTokens, findJiraAlignTokens } from './atlassian-tokens';
import { findCookies, findJwts } from './cookies-and-jwt';
import {
  findAuthorization,
  findBearer,
  findEncodedPairs,
  findPasswordsInAddresses,
  findPlainPairs,
} from './credentials';
import { findNamedValues } from './named-values';
import { findNearWords } from './near-words';
import { findPrivateKeys } from './private-keys';
import { type FoundSecret, REMOVED, type SecretFinder } from './secret';

/** So many characters are looked through; what is behind them is reported as one `not-examined` finding. */
export const MAX_EXAMINED = 200_000;

/** A secret that the cut would part is left to the unread rest, as long as it is no longer than this. */
const LONGEST_RUN = 4_096;

/** The telling forms first: where two findings begin together, the first gives the kind. */
const FINDERS: readonly SecretFinder[] = [
  findPrivateKeys,
  findAtlassianTokens,
  findJiraAlignTokens,
  findCookies,
  findJwts,
  findAuthorization,
  findBearer,
  findEncodedPairs,
  findPlainPairs,
  findPasswordsInAddresses,
  findNamedValues,
  findNearWords,
];

/**
 * Finds secrets in a text that a person pasted: tokens of Atlassian and Jira Align, credentials in headers, addresses and commands, JWTs,
 * session cookies, private keys, fields named password, token or secret, and random-looking strings near such words.
 *
 * What it cannot recognise: a password or token that stands alone, without its name and without a form of its own; one that is spelled
 * out, split by other words, encrypted, or encoded other than in base64; the middle of a private key whose first and last lines are
 * missing. So a text without findings may still hold a secret, and pasted text is never sent or stored whatever this says.
 *
 * Public keys, certificates, account ids, cloud ids, UUIDs, hashes and issue keys are not secrets. Never throws; linear in the length of
 * the text, of which at most MAX_EXAMINED characters are looked through.
 * @returns where they stand, in order, without overlaps
 */
export function findSecrets(text: string): FoundSecret[] {
  const cut = whereToCut(text);
  const examined = text.slice(0, cut);
  const found = FINDERS.flatMap((find) => find(examined));
  if (cut < text.length) found.push({ kind: 'not-examined', start: cut, end: text.length });
  return withoutOverlaps(found);
}

/** The text with `[removed]` in the place of each secret that findSecrets finds. What it cannot recognise stays. */
export function withoutSecrets(text: string): string {
  let at = 0;
  let kept = '';
  for (const { start, end } of findSecrets(text)) {
    kept += text.slice(at, start) + REMOVED;
    at = end;
  }
  return kept + text.slice(at);
}

function whereToCut(text: string): number {
  if (text.length <= MAX_EXAMINED) return text.length;
  const least = MAX_EXAMINED - LONGEST_RUN;
  const space = text.slice(least, MAX_EXAMINED).search(/\s\S*$/u);
  return space < 0 ? least : least + space;
}

/** Sorted by place; overlapping findings become one, of the kind of the one that begins first. */
function withoutOverlaps(found: readonly FoundSecret[]): FoundSecret[] {
  const sorted = found
    .filter(({ start, end }) => start < end)
    .map((secret, order) => ({ secret, order }))
    .sort((a, b) => a.secret.start - b.secret.start || a.order - b.order);
  const merged: FoundSecret[] = [];
  for (const { secret } of sorted) {
    const last = merged.at(-1);
    if (last && secret.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, secret.end) };
    } else merged.push(secret);
  }
  return merged;
}
