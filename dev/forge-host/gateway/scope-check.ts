import type { HostOperation } from '../types';
import { RefusedRequestError } from './allowed-requests';

interface CompiledOperation {
  operation: HostOperation;
  pattern: RegExp;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function compile(operation: HostOperation): CompiledOperation {
  const source = operation.path
    .split('/')
    .map((part) => (part.startsWith('{') ? '[^/]+' : escaped(part)))
    .join('/');
  return { operation, pattern: new RegExp(`^${source}$`) };
}

/**
 * Makes the check that Atlassian's gateway does before Jira sees a call: the app's scopes cover all that the operation lists.
 * @param operations the operations the app is allowed to know of.
 * @param granted scopes of the manifest.
 * @returns a function: (method, pathname) → whether the scopes suffice.
 * It throws RefusedRequestError for an operation that is not listed, so that the list stays complete.
 */
export function makeScopeCheck(operations: readonly HostOperation[], granted: readonly string[]) {
  // Literal paths before templates, so that /role/mine is not taken for /role/{id}.
  const compiled = operations
    .map(compile)
    .sort((a, b) => a.operation.path.split('{').length - b.operation.path.split('{').length);
  const scopes = new Set(granted);
  return (method: string, pathname: string): boolean => {
    const found = compiled.find((c) => c.operation.method === method && c.pattern.test(pathname));
    if (!found) {
      throw new RefusedRequestError(
        `Refused: ${method} ${pathname} is not in the table of Jira operations the app uses.`,
      );
    }
    return found.operation.granularScopes.every((scope) => scopes.has(scope));
  };
}
