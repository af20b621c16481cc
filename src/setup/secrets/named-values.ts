import type { FoundSecret, SecretFinder } from './secret';
import { headOf, isPlaceholder, valueReader } from './values';

/** A name that says "secret", with what may stand between it and its value in a file, a form, JSON, XML, an address or a recording (HAR). */
const NAMES =
  /(pass(?:word|wd|phrase|code)|pwd|secret|token|api[-_ .]?key|access[-_ ]?key|private[-_ ]?key|credentials?|session[-_]?id|oauth_signature\b|\bjwt\b|\bpat\b)[\w.-]{0,24}["'`\\)\]]{0,4}[ \t]{0,4}(:|=>|=|>|\bis\b|,\s{0,4}\\?["']value\\?["']\s{0,4}:)[ \t]{0,4}/giu;

/** The value of such a name: is it one that must not be passed on? `after` is what follows it. */
function isSecret(name: string, separator: string, value: string, quoted: boolean, after: string): boolean {
  if (isPlaceholder(value)) return false;
  // <password>hunter2</password>, but not "<password> is the word".
  if (separator === '>' && !after.startsWith('</')) return false;
  const given = quoted || separator === '=' || separator === '>' || separator.includes('value');
  const endsLine = /^[ \t]*(?:[\r\n]|$)/u.test(after);
  const chosenByPerson = /pass|pwd|secret/iu.test(name);
  if (chosenByPerson && given) return true;
  const word = value.replace(/[.,:!?)\]]+$/u, '');
  // "Password: hunter2" is one, "password: enter an API token" is not.
  if (chosenByPerson) return /[^A-Za-z]/u.test(word) || (separator === ':' && endsLine && word.length > 0);
  if (/\s/u.test(word) || /^https?:\/\//iu.test(word)) return false;
  return (word.length >= 6 && /\d/u.test(word) && /[^\d.:-]/u.test(word)) || word.length >= 20;
}

/** In JSON within JSON the quote that ends an unquoted word is escaped, as often as it is nested; its backslashes are no part of the word. */
function escapeAtEnd(text: string, start: number, end: number): number {
  return /\\*$/u.exec(text.slice(Math.max(start, end - 7), end))?.[0].length ?? 0;
}

/** Values of fields whose name says that they are secret. */
export const findNamedValues: SecretFinder = (text) => {
  const read = valueReader(text, /[\s"'`<>,;&]/gu);
  return [...text.matchAll(NAMES)].flatMap((match): FoundSecret[] => {
    const [whole, name = '', separator = ''] = match;
    const { start, end: to, quoted } = read(match.index + whole.length);
    const end = quoted ? to : to - escapeAtEnd(text, start, to);
    const after = text.slice(end, end + 8);
    if (start >= end || !isSecret(name, separator, headOf(text, { start, end }), quoted, after)) return [];
    return [{ kind: /pass|pwd/iu.test(name) ? 'password' : 'secret-value', start, end }];
  });
};
