import type { ProjectScope } from '../contract/project';
import type { ScopeQuery } from '../ports/runs';

/** The searches that together find a scope's projects; a project has at most one category, so they do not overlap. */
export function scopeQueries(scope: Exclude<ProjectScope, { kind: 'keys' }>): ScopeQuery[] {
  switch (scope.kind) {
    case 'all':
      return [{}];
    case 'categories':
      return [...new Set(scope.categoryIds)].map((categoryId) => ({ categoryId }));
    case 'search':
      return [{ query: scope.query }];
  }
}
