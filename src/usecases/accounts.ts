import type { AccountAnswer, AccountSearchAnswer } from '../contract/account';
import type { ValidRequest } from '../contract/api';
import { jiraAccess } from '../domain/account';
import { AppError, JiraRefused } from '../ports/errors';
import type { JiraUser } from '../ports/jira';
import type { World } from '../ports/world';
import { accountFacts } from './account-facts';
import { tolerate } from './tolerate';

/** Rows asked for; Jira looks at its first 1,000 matches at most. */
const SEARCH_LIMIT = 20;

/** Looks like an account id: 24 hexadecimal digits, or `712020:` and a UUID (both forms are in use on Cloud). */
const ACCOUNT_ID = /^(?:[0-9a-f]{24}|\d{6}:[0-9a-f-]{36}|qm:[\w-]+:[\w:-]+|ug:[0-9a-f-]{36})$/iu;

/**
 * Finds accounts by name, e-mail address or account id. An id is looked up on its own, since Jira's search never returns inactive accounts.
 * @throws AppError `cannot-browse-users`: without that permission Jira answers with an empty list, which would look like "nobody"
 */
export async function searchAccounts(world: World, query: string): Promise<AccountSearchAnswer> {
  requireBrowseUsers(world);
  const byId = ACCOUNT_ID.test(query)
    ? await tolerate(() => world.jira.user(query), 'not-found' as const)
    : 'not-found';
  if (byId !== 'not-found') return { accounts: [hitOf(byId)], more: false };
  const accounts = await world.jira.searchUsers(query, SEARCH_LIMIT);
  return { accounts, more: accounts.length === SEARCH_LIMIT };
}

/**
 * What is known about one account, inactive ones included.
 * @throws AppError `account-not-found` or `cannot-browse-users`
 */
export async function inspectAccount(
  world: World,
  { accountId, globalPermissions: keys }: ValidRequest<'account/inspect'>,
): Promise<AccountAnswer> {
  const [found, administers, globals] = await Promise.all([
    readAccount(world, accountId),
    tolerate(() => administersJira(world, accountId), 'unknown' as const),
    heldGlobally(world, accountId, keys),
  ]);
  return {
    ...hitOf(found),
    deleted: found.deleted,
    jiraAccess: jiraAccess(accountFacts(found)),
    applicationRoles: found.applicationRoles,
    groups: found.groups,
    administersJira: found.active ? administers : 'unknown',
    // An account that cannot sign in holds nothing, whatever its groups say; that is told once, with the account.
    globalPermissions: globals.map((one) => (found.active ? one : { ...one, holds: 'unknown' as const })),
  };
}

/** A key that the site does not have is unknown: asked for, it would make Jira refuse the whole question. */
async function heldGlobally(
  { jira }: World,
  accountId: string,
  keys: readonly string[],
): Promise<AccountAnswer['globalPermissions']> {
  if (keys.length === 0) return [];
  const onSite = await tolerate(() => jira.permissionCatalogue(), null);
  const asked = keys.filter((key) => onSite?.get(key)?.type === 'GLOBAL');
  const answer =
    asked.length === 0
      ? null
      : await tolerate(
          () => jira.checkPermissions({ accountId, global: asked, project: [], projectIds: [] }),
          null,
        );
  return keys.map((key) => ({
    key,
    name: onSite?.get(key)?.name ?? key,
    holds: answer && asked.includes(key) ? (answer.global.has(key) ? 'yes' : 'no') : 'unknown',
  }));
}

/** Reads an account. @throws AppError `account-not-found` or `cannot-browse-users` */
export async function readAccount(world: World, accountId: string): Promise<JiraUser> {
  const found = await world.jira.user(accountId).catch((error: unknown) => {
    if (error instanceof JiraRefused && error.status === 403) throw cannotBrowse();
    throw error;
  });
  if (found === 'not-found') {
    throw new AppError(
      'account-not-found',
      `Jira knows no account with the id "${accountId}". Copy the id from the account's page in admin.atlassian.com, or search by name.`,
      { field: 'accountId' },
    );
  }
  return found;
}

async function administersJira({ jira }: World, accountId: string): Promise<'yes' | 'no'> {
  const { global } = await jira.checkPermissions({
    accountId,
    global: ['ADMINISTER'],
    project: [],
    projectIds: [],
  });
  return global.has('ADMINISTER') ? 'yes' : 'no';
}

/** Without it Jira answers searches with nothing. @throws AppError `cannot-browse-users` */
export function requireBrowseUsers({ caller }: World): void {
  if (!caller.canBrowseUsers) throw cannotBrowse();
}

function cannotBrowse(): AppError {
  return new AppError(
    'cannot-browse-users',
    'You do not hold the global permission "Browse users and groups", so Jira shows you no accounts. Ask for it under Settings > System > Global permissions.',
  );
}

/** An account as search shows it. */
export function hitOf({
  accountId,
  displayName,
  emailAddress,
  avatarUrl,
  accountType,
  appType,
  active,
}: JiraUser): AccountSearchAnswer['accounts'][number] {
  return {
    accountId,
    displayName,
    accountType,
    active,
    ...(emailAddress !== undefined && { emailAddress }),
    ...(avatarUrl !== undefined && { avatarUrl }),
    ...(appType !== undefined && { appType }),
  };
}
