import { wantedKeys } from '../domain/active-requirements';
import { type AccountFacts, accountBlocker } from '../domain/account';
import type { Requirement } from '../domain/profile';
import type { BeyondAsked } from '../ports/runs';
import type { World } from '../ports/world';
import { tolerate } from './tolerate';

/**
 * Finds which permissions of the site a profile does not ask for, and which of the global ones the account holds; those in projects are
 * asked with the projects.
 * @param onSite the site's permissions; `null` where they could not be read
 */
export async function askBeyond(
  { jira }: World,
  account: AccountFacts,
  requirements: readonly Requirement[],
  onSite: Awaited<ReturnType<typeof jira.permissionCatalogue>> | null,
): Promise<BeyondAsked | undefined> {
  if (onSite === null || accountBlocker(account)) return undefined;
  const wanted = new Set([
    ...wantedKeys(requirements, 'global-permission'),
    ...wantedKeys(requirements, 'project-permission'),
  ]);
  const others = (type: 'GLOBAL' | 'PROJECT'): Record<string, string> =>
    Object.fromEntries(
      [...onSite].flatMap(([key, permission]): [string, string][] =>
        permission.type === type && !wanted.has(key) ? [[key, permission.name]] : [],
      ),
    );
  const globalKeys = others('GLOBAL');
  const question = {
    accountId: account.accountId,
    global: Object.keys(globalKeys),
    project: [],
    projectIds: [],
  };
  const answer =
    question.global.length === 0
      ? { global: new Set<string>() }
      : await tolerate(() => jira.checkPermissions(question), null);
  return { projectKeys: others('PROJECT'), globalKeys, globally: answer && [...answer.global].sort() };
}
