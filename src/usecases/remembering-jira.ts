import type { Source } from '../domain/evidence';
import type { Jira, JiraCost } from '../ports/jira';
import type { ChunkDraft } from '../ports/runs';

/** Jira as one chunk sees it: what an earlier attempt was told is not asked again. */
export interface RememberingJira {
  readonly jira: Jira;
  /** What was learned so far, once every request under way has come back. */
  readonly draft: () => Promise<ChunkDraft>;
}

/**
 * Remembers what Jira answers to the questions of chunks. Only for one chunk of one run, since what one admin is told must not serve another.
 * @param before what an earlier attempt at the same chunk left
 */
export function rememberingJira(asked: Jira, before: ChunkDraft | undefined): RememberingJira {
  const answers = before ? parseAnswers(before.answers) : new Map<string, unknown>();
  const underWay = new Set<Promise<unknown>>();
  const once =
    <A extends readonly unknown[], R>(name: string, ask: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const question = `${name} ${JSON.stringify(args)}`;
      if (answers.has(question)) return answers.get(question) as R;
      const answer = ask(...args);
      underWay.add(answer);
      try {
        const given = await answer;
        answers.set(question, given);
        return given;
      } finally {
        underWay.delete(answer);
      }
    };
  const jira: Jira = {
    serverInfo: () => asked.serverInfo(),
    plan: () => asked.plan(),
    myPermissions: (keys) => asked.myPermissions(keys),
    permissionCatalogue: () => asked.permissionCatalogue(),
    user: (accountId) => asked.user(accountId),
    searchUsers: (query, limit) => asked.searchUsers(query, limit),
    listUsers: (startAt, limit) => asked.listUsers(startAt, limit),
    group: (name) => asked.group(name),
    groups: (wanted) => asked.groups(wanted),
    adminGroups: () => asked.adminGroups(),
    projectCategories: () => asked.projectCategories(),
    projectRoles: (projectId) => asked.projectRoles(projectId),
    permissionSchemes: () => asked.permissionSchemes(),
    securitySchemes: () => asked.securitySchemes(),
    appAccessRule: () => asked.appAccessRule(),
    permittedProjects: once('permittedProjects', () => asked.permittedProjects()),
    checkPermissions: once('checkPermissions', (question) => asked.checkPermissions(question)),
    permissionScheme: once('permissionScheme', (id) => asked.permissionScheme(id)),
    projectSchemeHead: once('projectSchemeHead', (projectId) => asked.projectSchemeHead(projectId)),
    projectPermissionScheme: once('projectPermissionScheme', (projectId) =>
      asked.projectPermissionScheme(projectId),
    ),
    searchProjects: once('searchProjects', (query) => asked.searchProjects(query)),
    projectRole: once('projectRole', (projectId, roleId) => asked.projectRole(projectId, roleId)),
    projectSecuritySchemes: once('projectSecuritySchemes', (ids) => asked.projectSecuritySchemes(ids)),
    securityLevels: once('securityLevels', (schemeId) => asked.securityLevels(schemeId)),
    securityMembers: once('securityMembers', (schemeId) => asked.securityMembers(schemeId)),
    ruleBlockedProjects: once('ruleBlockedProjects', (ids) => asked.ruleBlockedProjects(ids)),
    configuration: asked.configuration,
    get cost() {
      return sumOf(before?.cost, asked.cost);
    },
    get sources() {
      return latestOf([...(before?.sources ?? []), ...asked.sources]);
    },
  };
  const draft = async (): Promise<ChunkDraft> => {
    while (underWay.size > 0) {
      await Promise.allSettled([...underWay]);
      // An answer may lead to the next question, which is asked only after whoever waited for it has gone on.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return { answers: answersText(answers), sources: jira.sources, cost: jira.cost };
  };
  return { jira, draft };
}

function sumOf(before: JiraCost | undefined, now: JiraCost): JiraCost {
  return { calls: (before?.calls ?? 0) + now.calls, points: (before?.points ?? 0) + now.points };
}

function latestOf(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.endpoint, source])).values()];
}

/** Answers hold maps and sets, which JSON does not know. */
function answersText(answers: ReadonlyMap<string, unknown>): string {
  return JSON.stringify([...answers], (_key, value: unknown) => {
    if (value instanceof Map) return { $map: [...(value as Map<unknown, unknown>)] };
    if (value instanceof Set) return { $set: [...(value as Set<unknown>)] };
    return value;
  });
}

function parseAnswers(text: string): Map<string, unknown> {
  const entries = JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$map' in value) return new Map(value.$map as [unknown, unknown][]);
    if ('$set' in value) return new Set(value.$set as unknown[]);
    return value;
  }) as [string, unknown][];
  return new Map(entries);
}
