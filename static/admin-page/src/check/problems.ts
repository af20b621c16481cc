import { type Choices, scopeOf } from './choices';

/** What keeps the check from starting, by question. */
export interface Problems {
  account?: string;
  connector?: string;
  projects?: string;
}

/** The element that takes the focus for each problem. */
export const FIELD_IDS = { account: 'account', connector: 'connector', projects: 'projects' } as const;

/** @param connector what is wrong with the choice of the connector, if anything */
export function problemsOf(choices: Choices, connector: string | undefined): Problems {
  const problems: Problems = {};
  if (choices.accountId === '') problems.account = 'Choose the account that the connector signs in as.';
  if (connector !== undefined) problems.connector = connector;
  const scope = scopeOf(choices.scope);
  if ('problem' in scope) problems.projects = scope.problem;
  return problems;
}

/** Moves the focus to the first problem. @returns whether there is one */
export function focusFirst(problems: Problems): boolean {
  const first = (['account', 'connector', 'projects'] as const).find(
    (field) => problems[field] !== undefined,
  );
  if (first === undefined) return false;
  document.getElementById(FIELD_IDS[first])?.focus();
  return true;
}
