import { type Address, addressesIn, isReading } from '../answer/addresses';
import type { AnswerFacts } from '../answer/facts';
import type { Captured } from '../match/captured';
import type { ReadText } from '../text/read-text';
import type { Steps } from '../text/steps';
import { wordsOf } from '../text/words';
import { issueKeysIn, projectKeysIn } from './keys';
import type { AddressMention, Mention, Mentions, PersonMention } from './mentions';
import { peopleIn } from './people';
import { permissionsIn } from './permissions';

/** More of one kind is not shown. */
const MAX_EACH = 50;

/**
 * Everything a text names that can be looked up: what known messages name comes first, then what only looks like it.
 * @param captured what stood in the holes of the messages that were found
 */
export function findMentions(
  view: ReadText,
  facts: AnswerFacts,
  captured: readonly Captured[],
  steps: Steps,
): Mentions {
  const { clean, folded } = view;
  const words = wordsOf(clean, steps);
  steps.count += clean.length * 4;
  const said = (hole: Captured['hole']): Mention[] =>
    captured.filter((each) => each.hole === hole).map(({ value }) => ({ value, from: 'message' }));
  const issueKeys = issueKeysIn(words);
  const customFields = words.flatMap(({ text }) => text.match(/customfield_\d{1,10}/gu) ?? []);
  const fields = [...Object.keys(facts.fieldErrors), ...customFields].map((value): Mention => ({
    value,
    from: 'text',
  }));
  const names = said('user').map((mention): PersonMention => ({ ...mention, kind: kindOf(mention.value) }));
  return {
    projectKeys: once([...said('projectKey'), ...projectKeysIn(words, [...said('issueKey'), ...issueKeys])]),
    issueKeys: once([...said('issueKey'), ...issueKeys]),
    issueTypes: once(said('issueType')),
    fields: once([...said('field'), ...fields]),
    permissions: once(permissionsIn(clean, folded, words, steps)),
    people: once([...names, ...peopleIn(words, folded)]),
    addresses: onceEachUrl(addressesIn(words)),
  };
}

function onceEachUrl(addresses: readonly Address[]): readonly AddressMention[] {
  const first = new Map(
    addresses.filter((address) => !isReading(address)).map((address) => [address.url, address]),
  );
  return [...first.values()].slice(0, MAX_EACH).map(({ url, host, kind }) => ({ url, host, kind }));
}

function kindOf(value: string): PersonMention['kind'] {
  if (value.includes('@')) return 'email';
  return /^(?:[0-9a-f]{24}|\d{4,9}:[0-9a-f-]{36})$/iu.test(value) ? 'account-id' : 'name';
}

function once<T extends Mention>(mentions: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const mention of mentions) {
    const known = first.get(mention.value.toLowerCase());
    if (!known) first.set(mention.value.toLowerCase(), mention);
  }
  return [...first.values()].slice(0, MAX_EACH);
}
