import type { Word } from '../text/words';
import type { Mention } from './mentions';

const ISSUE_KEY = /^([A-Z][A-Z0-9_]{1,19})-(\d{1,9})$/u;
const PROJECT_KEY = /^[A-Z][A-Z0-9_]{1,19}$/u;
/** What looks like a key of a work item and is none: character sets, standards, Atlassian's own notices. */
const NO_PROJECT = new Set(
  'UTF ISO SHA MD CVE RFC HTTP TLS SSL AES RSA HMAC ECDHE TLSV CHANGE JRACLOUD CLOUD ACJIRA EST GMT UTC PKCS IEEE WIN ERR COVID TCP UDP IPV ID V'.split(
    ' ',
  ),
);

/** The keys of work items in a text, in order. */
export function issueKeysIn(words: readonly Word[]): readonly Mention[] {
  return words.flatMap(({ text }) =>
    text
      .split(/[^A-Za-z0-9_-]+/u)
      .filter((part) => !NO_PROJECT.has(ISSUE_KEY.exec(part)?.[1] ?? 'V'))
      .map((value): Mention => ({ value, from: 'text' })),
  );
}

/** `project = ABC`, `projectKey=ABC`, `/project/ABC`, `/projects/ABC` and `"project":{"key":"ABC"}`. */
export function projectKeysIn(words: readonly Word[], issueKeys: readonly Mention[]): readonly Mention[] {
  const parts = words.flatMap(({ text }) => text.split(/[/?&=:+]+/u)).filter((part) => part !== '');
  const named = parts.flatMap((part, index) => {
    if (!PROJECT_KEY.test(part) || NO_PROJECT.has(part)) return [];
    const before = [parts[index - 1], parts[index - 2]].map((word) => word?.toLowerCase() ?? '');
    const key = /^(?:projects?|projectkey|project_key|projectkeyorid)$/u.test(before[0] ?? '');
    const inner = (before[0] === 'key' || before[0] === 'in') && before[1] === 'project';
    return key || inner ? [part] : [];
  });
  const ofIssues = issueKeys.map(({ value }) => value.slice(0, value.lastIndexOf('-')));
  return [...named, ...ofIssues].map((value): Mention => ({ value, from: 'text' }));
}
