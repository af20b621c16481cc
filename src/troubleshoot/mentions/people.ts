import type { Word } from '../text/words';
import type { PersonMention } from './mentions';

const WITH_UUID = /^(?:\d{4,9}|qm|ug):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
const OLD_ID = /^[0-9a-f]{24}$/u;
const EMAIL = /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}$/u;
/** Words before an old account id that say that it is one; alone it could be any number. */
const PERSON_WORDS = ['account', 'user', 'assignee', 'reporter', 'lead', 'author'];

/** Account ids and e-mail addresses in a text, in order. */
export function peopleIn(words: readonly Word[], folded: string): readonly PersonMention[] {
  return words.flatMap(({ text, start }) => {
    const parts = text
      .slice(0, 400)
      .replace(/^mailto:/iu, '')
      .split(/[=&?/]+/u);
    return parts.flatMap((part): PersonMention[] => {
      const value = part.replace(/[.:]+$/u, '');
      if (WITH_UUID.test(value)) return [{ value, kind: 'account-id', from: 'text' }];
      if (OLD_ID.test(value)) {
        const before = folded.slice(Math.max(0, start - 40), start + text.indexOf(part));
        return PERSON_WORDS.some((word) => before.includes(word))
          ? [{ value, kind: 'account-id', from: 'text' }]
          : [];
      }
      return !text.includes('://') && EMAIL.test(value) ? [{ value, kind: 'email', from: 'text' }] : [];
    });
  });
}
