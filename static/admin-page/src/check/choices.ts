import * as v from 'valibot';
import { type ProjectScope, projectScopeSchema } from '../../../../src/contract/project';
import type { OptionValues } from '../../../../src/domain/profile';

/** Which projects, as the form keeps it: what was typed under one kind stays when another is chosen. */
export interface ScopeChoice {
  readonly kind: ProjectScope['kind'];
  readonly categoryIds: readonly string[];
  readonly search: string;
  /** Project keys as typed or pasted, separated by anything. */
  readonly keys: string;
}

/** The three answers of the check screen. Empty text means: not chosen yet. */
export interface Choices {
  readonly accountId: string;
  readonly connectorId: string;
  /** Only what differs from the connector's defaults. */
  readonly options: OptionValues;
  /** Ids of the steps ticked as done. */
  readonly confirmed: readonly string[];
  readonly scope: ScopeChoice;
}

/** Stands for a connector whose profile the admin brings; no id of the catalogue starts with a hyphen. */
export const OWN_CONNECTOR = '-own';

/** Begins the choice of a profile that the site's admins keep. */
const SITE_CONNECTOR = '-site-';

/** How the form names a profile that the site keeps. */
export function siteConnector(id: string): string {
  return SITE_CONNECTOR + id;
}

/** The id of the site's profile that is chosen, if it is one. */
export function siteProfileId(connectorId: string): string | undefined {
  return connectorId.startsWith(SITE_CONNECTOR) ? connectorId.slice(SITE_CONNECTOR.length) : undefined;
}

/** Splits pasted keys at commas, semicolons, spaces and lines; each once, in capitals. */
export function keysIn(text: string): string[] {
  const keys = text
    .split(/[\s,;]+/u)
    .map((key) => key.toUpperCase())
    .filter((key) => key !== '');
  return [...new Set(keys)];
}

/** The scope to ask for, or what is wrong with the choice, in the contract's own words. */
export function scopeOf(choice: ScopeChoice): { scope: ProjectScope } | { problem: string } {
  const parsed = v.safeParse(projectScopeSchema, rawScope(choice));
  if (parsed.success) return { scope: parsed.output };
  const [issue] = parsed.issues;
  const wrong = issue.path?.at(-1)?.value;
  const isKey = choice.kind === 'keys' && typeof wrong === 'string';
  return { problem: isKey ? `“${wrong}” is not a project key.` : issue.message };
}

function rawScope(choice: ScopeChoice): unknown {
  switch (choice.kind) {
    case 'all':
      return { kind: 'all' };
    case 'categories':
      return { kind: 'categories', categoryIds: choice.categoryIds };
    case 'search':
      return { kind: 'search', query: choice.search };
    case 'keys':
      return { kind: 'keys', keys: keysIn(choice.keys) };
  }
}
