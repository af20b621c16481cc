import type { AccountFacts } from '../account';
import { derive } from '../derivation';
import { type AskedProjects, NOT_KNOWN, type SharedEvidence } from '../evidence';
import type { HolderResult } from '../holder-match';
import type { ProjectFacts } from '../project-facts';
import { grantsOf, type Scheme } from '../scheme';
import { accountAfter, rolesAfter, schemeAfter } from './after';
import { type Change, takesAway } from './change';

/** The facts of the site as they would be after the changes. */
export function sharedAfter(shared: SharedEvidence, changes: readonly Change[]): SharedEvidence {
  const globals = changes.flatMap((change) => (change.kind === 'grant-global' ? [change.permission] : []));
  return {
    ...shared,
    account: accountAfter(shared.account, changes),
    globalGranted: shared.globalGranted && [...new Set([...shared.globalGranted, ...globals])],
  };
}

/** What was read about a project as it would be after the changes. */
export function factsAfter(facts: ProjectFacts, changes: readonly Change[], accountId: string): ProjectFacts {
  return {
    ...facts,
    roles: rolesAfter(facts.roles, { id: facts.projectId, key: '' }, changes),
    ...(facts.scheme && { scheme: schemeAfter(facts.scheme, changes, accountId) }),
  };
}

/** What is needed to tell how the answers about some projects change. */
export interface Before {
  readonly account: AccountFacts;
  /** Company-managed schemes as they were read. */
  readonly schemes: ReadonlyMap<string, Scheme>;
  /** What was read about each project that was looked at closer. */
  readonly facts: ReadonlyMap<number, ProjectFacts>;
}

/** Ids of projects that the account cannot browse now: those where it could not after the changes either, and those where it could. */
export interface KnownEntry {
  readonly shut: ReadonlySet<number>;
  readonly opened: ReadonlySet<number>;
}

/**
 * Jira's answers about one part as they would be after the changes: where the grants were read, by what they give then; elsewhere as
 * they were, or not known, where a change takes something away that they may rest on.
 * @param known what is known of Browse Projects beside the part's own answers
 */
export function answersAfter<P extends AskedProjects>(
  part: P,
  before: Before,
  changes: readonly Change[],
  known: KnownEntry,
): P {
  const account = accountAfter(before.account, changes);
  const losing = changes.some(takesAway);
  const keys = Object.keys(part.granted);
  const columns = new Map(keys.map((key) => [key, Array.from(part.granted[key] ?? '')]));
  const gainsAccess = before.account.applicationRoles?.length === 0 && account.applicationRoles?.length !== 0;
  for (const [index, project] of part.projects.entries()) {
    const turnOf = turns(before, before.facts.get(project.id), account, changes);
    const browse = columns.get('BROWSE_PROJECTS')?.[index];
    const browseAfter =
      browse === undefined
        ? undefined
        : bitAfter(browse, turnOf('BROWSE_PROJECTS'), { entry: 'unknown', gainsAccess, losing });
    const entry = known.shut.has(project.id)
      ? 'shut'
      : known.opened.has(project.id)
        ? 'opens'
        : entryOf(browse, browseAfter);
    const around: Around = { entry, gainsAccess, losing };
    for (const [key, column] of columns) {
      const bit = column[index];
      if (bit === undefined) continue;
      column[index] =
        key === 'BROWSE_PROJECTS' && browseAfter !== undefined
          ? browseAfter
          : bitAfter(bit, turnOf(key), around);
    }
  }
  return {
    ...part,
    granted: Object.fromEntries([...columns].map(([key, column]) => [key, column.join('')])),
  };
}

/** What the grants gave, and what they would give. */
interface Turn {
  readonly was: HolderResult;
  readonly is: HolderResult;
}

function turns(
  before: Before,
  facts: ProjectFacts | undefined,
  account: AccountFacts,
  changes: readonly Change[],
): (key: string) => Turn | undefined {
  const scheme = facts && (facts.scheme ?? before.schemes.get(facts.schemeId ?? ''));
  if (!facts || !scheme) return () => undefined;
  const factsThen = factsAfter(facts, changes, account.accountId);
  const schemeThen = schemeAfter(scheme, changes, account.accountId);
  return (key) => ({
    was: derive(grantsOf(scheme, key), before.account, facts).result,
    is: derive(grantsOf(schemeThen, key), account, factsThen).result,
  });
}

/** What Browse Projects, on which nearly every other permission rests, will be in a project. */
type Entry = 'opens' | 'open' | 'shut' | 'unknown';

function entryOf(was: string | undefined, is: string | undefined): Entry {
  if (is === undefined || is === NOT_KNOWN) return 'unknown';
  if (is === '0') return 'shut';
  return was === '1' ? 'open' : 'opens';
}

interface Around {
  readonly entry: Entry;
  readonly gainsAccess: boolean;
  readonly losing: boolean;
}

function bitAfter(bit: string, turn: Turn | undefined, { entry, gainsAccess, losing }: Around): string {
  if (turn === undefined) return bit === '1' && losing ? NOT_KNOWN : bit;
  const { was, is } = turn;
  if (is === 'not-granted') return was === 'granted' || was === 'conditional' ? '0' : bit;
  if (is === was) {
    // Granted and refused all the same: that may end when what stood in the way does, and only Jira knows what that was.
    if (is !== 'granted' || bit !== '0') return bit;
    return entry === 'opens' ? '1' : gainsAccess ? NOT_KNOWN : '0';
  }
  if (is !== 'granted' && is !== 'conditional') return NOT_KNOWN;
  // Whether Jira says yes to what is granted where the account cannot browse is documented nowhere.
  return bit === '0' && entry === 'shut' ? NOT_KNOWN : '1';
}
