import { accountBlocker, type AccountFacts } from '../domain/account';
import { isOnSite } from '../domain/evidence';
import type { HeldSaid } from '../domain/fields/said';
import type { Jira } from '../ports/jira';
import { batches } from './batches';
import { confirmLive } from './project-state';
import { tolerate } from './tolerate';

/** Projects that one permission check takes, and that `data-policy/project` takes (Atlassian REST v3). */
const CHECKED_A_CALL = 1_000;
const POLICIES_A_CALL = 50;

/** Whether the account holds a permission in a project. */
export type Held = (key: string, projectId: number) => HeldSaid;

/**
 * Asks Jira which of these permissions an account holds in these projects. As in a check, a no counts only where the project is live and
 * no app access rule keeps the app out. A yes can rest on a grant that is true for some issues only; a check looks closer.
 */
export async function heldPermissions(
  jira: Jira,
  account: AccountFacts,
  keys: readonly string[],
  projectIds: readonly number[],
): Promise<Held> {
  const blocked = accountBlocker(account);
  if (blocked) return () => ({ is: 'no', why: blocked });
  const onSite = await tolerate(() => jira.permissionCatalogue(), null);
  if (!onSite) return () => ({ is: 'unknown', why: 'could-not-ask' });
  const catalogue = Object.fromEntries(onSite);
  const asked = [...new Set(keys)].filter((key) => isOnSite(catalogue, key, 'PROJECT'));
  const ids = [...new Set(projectIds)];
  const answers =
    asked.length === 0
      ? []
      : await Promise.all(
          batches(ids, CHECKED_A_CALL).map(async (some) => ({
            some: new Set(some),
            answer: await tolerate(
              () =>
                jira.checkPermissions({
                  accountId: account.accountId,
                  global: [],
                  project: asked,
                  projectIds: some,
                }),
              null,
            ),
          })),
        );
  const granted = (key: string, id: number): boolean | undefined => {
    const answer = answers.find(({ some }) => some.has(id))?.answer;
    return answer ? (answer.project.get(key)?.has(id) ?? false) : undefined;
  };
  const refused = ids.filter((id) => asked.some((key) => granted(key, id) === false));
  const nothing = refused.filter((id) => asked.every((key) => granted(key, id) === false));
  const [{ vanished, stateUnread }, blockedByRule] = await Promise.all([
    confirmLive(jira, nothing),
    kept(jira, refused),
  ]);
  return (key, id) => {
    if (!isOnSite(catalogue, key, 'PROJECT')) return { is: 'unknown', why: 'key-not-on-site' };
    const is = granted(key, id);
    if (is === undefined) return { is: 'unknown', why: 'could-not-ask' };
    if (is) return { is: 'yes' };
    if (vanished.includes(id)) return { is: 'unknown', why: 'project-vanished' };
    if (stateUnread.includes(id)) return { is: 'unknown', why: 'project-state-unreadable' };
    return blockedByRule.includes(id)
      ? { is: 'unknown', why: 'app-access-rule' }
      : { is: 'no', why: 'not-granted' };
  };
}

/** Those of the projects that an app access rule keeps from this app. */
async function kept(jira: Jira, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0 || (await tolerate(() => jira.appAccessRule(), 'none')) === 'none') return [];
  const asked = await Promise.all(
    batches(ids, POLICIES_A_CALL).map((some) => tolerate(() => jira.ruleBlockedProjects(some), some)),
  );
  return asked.flat();
}
