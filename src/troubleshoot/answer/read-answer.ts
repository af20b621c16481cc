import type { RedirectKind } from '../../catalogue/known-errors/known-error';
import { type Context, contextOf } from '../context';
import { type ReadText, readText } from '../text/read-text';
import { withoutPastedSecrets } from '../text/safe';
import { Steps } from '../text/steps';
import { wordsOf } from '../text/words';
import { type Address, addressesIn, isAlignPath, isJiraPath, isReading } from './addresses';
import { errorCollectionIn } from './error-collection';
import type { AnswerFacts, Api } from './facts';
import { headersIn } from './headers';
import { ownStatuses } from './own-statuses';

const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD']);

/**
 * Reads the facts of an HTTP answer out of a pasted text: statuses, telling headers, Jira's own messages, and who was
 * called. A text that shows no answer gives facts without a status.
 * @param pasted anything a person pasted; at most 20,000 characters of it are read, without the secrets in it
 */
export function readAnswer(pasted: string): AnswerFacts {
  return factsOf(readText(withoutPastedSecrets(pasted).text), new Steps());
}

/** The same for a text that has been made readable before. */
export function factsOf(view: ReadText, steps: Steps): AnswerFacts {
  const { clean, folded } = view;
  const words = wordsOf(clean, steps);
  const addresses = addressesIn(words);
  const headers = headersIn(clean, folded, steps);
  const statuses = [...new Set(ownStatuses(folded, steps))];
  const context = contextOf(folded, steps);
  const called = calledAddress(addresses, headers.location);
  const bare = words.find(
    ({ text }) => isJiraPath(text) || (text.startsWith('/') && isAlignPath(text)),
  )?.text;
  const path = called?.path !== undefined && called.path !== '' ? called.path : bare;
  const at = words.findIndex(({ text }) => METHODS.has(text.replace(/[^A-Z]/gu, '')));
  const collection = errorCollectionIn(clean, folded, steps);
  const api = apiOf(called, path, context);
  const status = statuses.at(-1);
  const leadsTo = redirectKind(addresses, headers.location, called);
  return {
    statuses,
    ...(status !== undefined && { status }),
    headers,
    ...collection,
    ...bodyOf(view, collection.errorMessages.length),
    ...(at !== -1 && path !== undefined && { method: (words[at]?.text ?? '').replace(/[^A-Z]/gu, '') }),
    ...(path !== undefined && path !== '' && { path }),
    ...(called && { host: called.host, hostKind: called.kind }),
    api,
    ...(leadsTo && { leadsTo }),
    products: context.products,
    aboutJira: api === 'jira' || context.jira || (context.products.length > 0 && api !== 'other'),
  };
}

/** The address that was called: rather one with an interface's path than a page, and never a page of explanations. */
function calledAddress(addresses: readonly Address[], location: string | undefined): Address | undefined {
  const candidates = addresses.filter((address) => !isReading(address) && address.url !== location);
  const ranks: ((address: Address) => boolean)[] = [
    ({ kind, path }) => isJiraPath(path) && (kind === 'jira-cloud' || kind === 'gateway'),
    ({ path }) => isAlignPath(path),
    ({ path }) => isJiraPath(path),
    ({ kind }) => kind === 'jira-cloud' || kind === 'gateway',
    ({ kind }) => kind === 'jira-align',
    ({ kind }) => kind !== 'private',
    () => true,
  ];
  for (const rank of ranks) {
    const found = candidates.find(rank);
    if (found) return found;
  }
  return undefined;
}

function apiOf(called: Address | undefined, path: string | undefined, context: Context): Api {
  if (path !== undefined && isAlignPath(path)) return 'jira-align';
  if (path !== undefined && isJiraPath(path)) return 'jira';
  if (called) {
    if (/^\/(?:wiki|ex\/confluence)\b/u.test(called.path)) return 'other';
    if (called.kind === 'jira-cloud' || called.kind === 'gateway') return 'jira';
    if (called.kind === 'jira-align') return 'jira-align';
    if (called.kind === 'other' || called.kind === 'atlassian') return 'other';
  }
  if (context.jiraAlignApi && !context.jira) return 'jira-align';
  if (context.jira || context.products.some((product) => product !== 'jira-align')) return 'jira';
  return 'unclear';
}

function bodyOf({ page }: ReadText, messages: number): Pick<AnswerFacts, 'body'> {
  if (messages > 0) return { body: 'json' };
  return page ? { body: 'html' } : {};
}

/** Words in an address that leads to a sign-in page. */
const SIGN_IN = [
  'id.atlassian.com',
  'auth.atlassian.com',
  '/login',
  'login.jsp',
  '/sso',
  '/saml',
  '/signin',
  'adfs',
];

function redirectKind(
  addresses: readonly Address[],
  location: string | undefined,
  called: Address | undefined,
): RedirectKind | undefined {
  const target = location === undefined ? undefined : addresses.find(({ url }) => location.startsWith(url));
  const inside = target ?? addresses.find(({ kind }) => kind === 'private');
  if (inside?.kind === 'private') return 'private';
  if (location === undefined) return undefined;
  const small = location.toLowerCase();
  if (SIGN_IN.some((word) => small.includes(word))) return 'sign-in';
  const asked = called ?? addresses.find(({ url }) => url !== location);
  if (target && asked && target.host === asked.host && target.secure && !asked.secure) return 'https';
  return 'elsewhere';
}
