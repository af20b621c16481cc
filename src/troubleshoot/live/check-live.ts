import type { AccountAnswer } from '../../contract/account';
import type { ExplainAnswer } from '../../contract/explain';
import type { LiveFindings, PermissionFinding, ProjectFinding, Said } from '../../contract/live-findings';
import type { ProjectPreview, ProjectScope } from '../../contract/project';
import type { LiveQuestions } from './questions';

/** Projects that are asked about in one go: each costs several requests to Jira for each permission. */
export const MAX_LIVE_PROJECTS = 5;

/** Questions under way at once. */
const AT_ONCE = 3;

/** How Jira is asked: the page's and the command line's own way to the resolvers. */
export interface LiveAsks {
  inspectAccount(accountId: string, globalPermissions?: readonly string[]): Promise<AccountAnswer>;
  previewProjects(scope: ProjectScope): Promise<ProjectPreview>;
  explainPermission(question: {
    readonly accountId: string;
    readonly projectKey: string;
    readonly permission: string;
  }): Promise<ExplainAnswer>;
}

/** What is asked about. Nothing but these ids and keys reaches a resolver. */
export interface LiveSubject {
  /** Empty when none is chosen: then only projects are looked at. */
  readonly accountId: string;
  /** The person that the text names, once somebody picked them. */
  readonly personId?: string;
  /** At most {@link MAX_LIVE_PROJECTS}; the rest is not asked about. */
  readonly projectKeys: readonly string[];
}

/**
 * Asks Jira what the causes of an error come down to. Permissions are asked for only in projects that are there.
 * @param onProgress how many of the questions are answered, and how many there are
 * @returns what was said; a question that failed carries its error, and the others stand
 */
export async function checkLive(
  asks: LiveAsks,
  { permissions, personPermissions, projects, account, administer, globals }: LiveQuestions,
  { accountId, personId, projectKeys }: LiveSubject,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<LiveFindings> {
  const keys = [...new Set(projectKeys)].slice(0, MAX_LIVE_PROJECTS);
  const [own, person, found] = await Promise.all([
    account && accountId !== '' ? said(() => asks.inspectAccount(accountId, globals)) : undefined,
    personId === undefined ? undefined : said(() => asks.inspectAccount(personId)),
    projects && keys.length > 0
      ? said(async () => statesOf(keys, await asks.previewProjects({ kind: 'keys', keys })))
      : ({ ok: true, answer: [] } as const),
  ]);
  const live = found.ok ? found.answer.filter(({ state }) => state === 'live') : [];
  const wanted = [
    ...(canHold(own) ? permissions.map((permission) => ['account', accountId, permission] as const) : []),
    ...(canHold(person) && personId !== undefined
      ? personPermissions.map((permission) => ['person', personId, permission] as const)
      : []),
  ];
  const asked = live.flatMap(({ key }) => wanted.map((one) => [key, ...one] as const));
  let done = 0;
  onProgress(done, asked.length);
  const answers = await inTurns(
    asked,
    async ([projectKey, of, id, permission]): Promise<PermissionFinding> => {
      const answer = await said(() => asks.explainPermission({ accountId: id, projectKey, permission }));
      done += 1;
      onProgress(done, asked.length);
      return { of, projectKey, permission, said: answer };
    },
  );
  return {
    ...(own && { account: own }),
    ...(person && { person }),
    administer: administer && own !== undefined,
    projects: found,
    permissions: answers,
  };
}

async function said<T>(ask: () => Promise<T>): Promise<Said<T>> {
  try {
    return { ok: true, answer: await ask() };
  } catch (error) {
    return { ok: false, error };
  }
}

/** An account that is gone, switched off or for the portal alone holds nothing, so nothing is asked (as in a check: domain/account). */
function canHold(account: Said<AccountAnswer> | undefined): boolean {
  if (!account?.ok) return false;
  const { active, deleted, accountType } = account.answer;
  return active && !deleted && accountType !== 'customer';
}

/** A preview names what is not live; all else is. */
function statesOf(
  keys: readonly string[],
  { unknownKeys, skipped }: ProjectPreview,
): readonly ProjectFinding[] {
  return keys.map((key) => ({
    key,
    state: unknownKeys.includes(key)
      ? 'not-found'
      : (skipped.find((one) => one.key.toUpperCase() === key)?.reason ?? 'live'),
  }));
}

/** Works through a list, a few at once, and keeps its order. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next; index < items.length; index = next) {
      next += 1;
      results[index] = await work(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
