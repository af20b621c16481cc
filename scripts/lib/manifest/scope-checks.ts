import { loadOperations, requiredScopes, type Operation } from '../../../dev/jira-operations';
import { objectAt } from '../openapi/openapi';
import type { Finding } from './finding';
import type { ManifestFile } from './manifest-file';

/** Forge storage, and the reporting of stored account ids to Atlassian: the only scopes that are not reading ones of Jira. */
const NOT_OF_JIRA: ReadonlySet<string> = new Set(['storage:app', 'report:personal-data']);
/** Boards have scopes of Jira Software. */
const READ_JIRA = /^read:[a-z.-]+:jira(-software)?$/;

/**
 * Compares the manifest's scopes with what the used Jira operations need: every operation covered, no scope
 * without an operation, nothing that writes.
 */
export function scopeFindings(manifest: ManifestFile): Finding[] {
  const scopes = objectAt(manifest.content, 'permissions')['scopes'];
  if (!Array.isArray(scopes) || scopes.length === 0) {
    return [
      {
        where: manifest.where('permissions.scopes'),
        problem: 'there is no list of scopes',
        fix: 'list the granular scopes that the used operations need, and storage:app',
      },
    ];
  }
  const declared = scopes.map(String);
  return [
    ...declared.flatMap((scope, index) => scopeFinding(manifest, scope, declared.indexOf(scope) !== index)),
    ...loadOperations().flatMap((operation) => missingScopes(manifest, operation, declared)),
  ];
}

function scopeFinding(manifest: ManifestFile, scope: string, repeated: boolean): Finding[] {
  const where = manifest.where(`permissions.scopes, ${scope}`, `- ${scope}`);
  if (repeated) return [{ where, problem: 'the scope is listed twice', fix: 'remove one' }];
  if (NOT_OF_JIRA.has(scope)) return [];
  if (!READ_JIRA.test(scope)) {
    return [
      {
        where,
        problem:
          'the app reads only: granular read:*:jira and read:*:jira-software scopes, storage:app and report:personal-data',
        fix: 'remove the scope; use the granular scopes of the operation that needs it',
      },
    ];
  }
  if (loadOperations().some((operation) => requiredScopes(operation).includes(scope))) return [];
  return [
    {
      where,
      problem: 'no operation that the app uses needs this scope',
      fix: 'remove it, or add the operation that needs it to dev/jira-operations/used-operations.ts',
    },
  ];
}

function missingScopes(manifest: ManifestFile, operation: Operation, declared: string[]): Finding[] {
  const missing = requiredScopes(operation).filter((scope) => !declared.includes(scope));
  if (missing.length === 0) return [];
  return [
    {
      where: manifest.where('permissions.scopes'),
      problem: `${operation.method} ${operation.path} also needs ${missing.join(', ')}`,
      fix: 'add the scopes, or stop using the operation',
    },
  ];
}
