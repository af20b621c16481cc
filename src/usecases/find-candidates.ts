import type { AccountHit } from '../contract/account';
import type { Candidate, CandidateReason, Candidates } from '../contract/audit';
import type { World } from '../ports/world';
import { hitOf, requireBrowseUsers } from './accounts';
import { tolerate } from './tolerate';

/** Accounts that one page of GET /users/search gives at most (Atlassian REST v3); a larger site is searched by words. */
const A_PAGE = 1_000;

/** Rows of a search for one word. */
const A_WORD = 50;

/** Words with which accounts of connectors are commonly named, whole or as the beginning of a word. */
const WORDS = ['bot', 'service', 'svc', 'integration', 'sync', 'api', 'automation', 'connector', 'jenkins'];

/** The same inside a name or the local part of an address: as a word of its own, or a part between separators. */
const LOOKS_LIKE_ONE = new RegExp(`(?:^|[^\\p{L}])(?:${WORDS.join('|')})s?(?:$|[^\\p{L}])`, 'iu');

/** Atlassian's service accounts have generated addresses (Atlassian support, "Understand service accounts"). */
const SERVICE_ADDRESS = /@serviceaccount\.atlassian\.com$/iu;

/**
 * Finds accounts that look like service accounts: by type, by saved checks, and by names and addresses that are usual for them. Members
 * of groups are not listed. On a site with more accounts than one page, those without a telling name are found only by saved checks.
 * @throws AppError `cannot-browse-users`
 */
export async function findCandidates(world: World): Promise<Candidates> {
  requireBrowseUsers(world);
  const { jira, checks } = world;
  const [listed, saved] = await Promise.all([jira.listUsers(0, A_PAGE), checks.list()]);
  const isWhole = listed.length < A_PAGE;
  const searches = isWhole ? [] : await Promise.all(WORDS.map((word) => jira.searchUsers(word, A_WORD)));
  const found = new Map<string, AccountHit & { readonly deleted?: boolean }>();
  for (const hit of [...listed, ...searches.flat()]) found.set(hit.accountId, hit);
  const checkIds = new Map<string, string[]>();
  for (const { accountId, checkId } of saved)
    checkIds.set(accountId, [...(checkIds.get(accountId) ?? []), checkId]);
  const gone: string[] = [];
  await Promise.all(
    [...checkIds.keys()]
      .filter((accountId) => !found.has(accountId))
      .map(async (accountId) => {
        const user = await tolerate(() => jira.user(accountId), null);
        if (user === 'not-found') gone.push(accountId);
        else if (user) found.set(accountId, { ...hitOf(user), deleted: user.deleted });
      }),
  );
  const accounts = [...found.values()].flatMap((hit) => {
    const about = checkIds.get(hit.accountId) ?? [];
    const reasons = reasonsFor(hit, about.length > 0);
    return reasons.length === 0 ? [] : [candidate(hit, reasons, about)];
  });
  return {
    accounts: accounts.sort(
      (a, b) => Number(b.active) - Number(a.active) || a.displayName.localeCompare(b.displayName, 'en'),
    ),
    gone: gone.sort(),
    more: !isWhole,
    searched: isWhole ? [] : WORDS,
  };
}

function candidate(
  hit: AccountHit & { readonly deleted?: boolean },
  reasons: readonly CandidateReason[],
  checkIds: readonly string[],
): Candidate {
  return { ...hit, deleted: hit.deleted ?? false, reasons, checkIds };
}

function reasonsFor(
  { accountType, appType, displayName, emailAddress = '' }: AccountHit,
  hasCheck: boolean,
): CandidateReason[] {
  // Portal customers cannot be what a connector signs in as.
  if (accountType === 'customer') return hasCheck ? ['saved-check'] : [];
  const isService = appType === 'service' || SERVICE_ADDRESS.test(emailAddress);
  return [
    ...(isService ? (['service-account'] as const) : []),
    ...(accountType === 'app' && !isService ? (['app-user'] as const) : []),
    ...(hasCheck ? (['saved-check'] as const) : []),
    ...(LOOKS_LIKE_ONE.test(displayName) ? (['name'] as const) : []),
    ...(LOOKS_LIKE_ONE.test(emailAddress.replace(/@.*$/u, '')) ? (['address'] as const) : []),
  ];
}
