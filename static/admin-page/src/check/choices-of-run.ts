import type { ProjectScope } from '../../../../src/contract/project';
import type { ReportSummary } from '../../../../src/contract/report';
import type { ConnectorProfile } from '../../../../src/domain/profile';
import { type Choices, OWN_CONNECTOR, type ScopeChoice } from './choices';

/**
 * The choices that a run was started with, as its report tells them.
 * @param catalogue the connectors to choose from; a run with any other one was started with a pasted profile
 */
export function choicesOfRun(
  { account, connector, requirements, scope }: ReportSummary,
  catalogue: readonly Pick<ConnectorProfile, 'id' | 'name'>[],
): Choices {
  const isListed = catalogue.some(({ id, name }) => id === connector.id && name === connector.name);
  return {
    accountId: account.accountId,
    connectorId: isListed ? connector.id : OWN_CONNECTOR,
    options: connector.options,
    confirmed: requirements.filter(({ isStep, outcome }) => isStep && outcome === 'met').map(({ id }) => id),
    scope: choiceOfScope(scope),
  };
}

function choiceOfScope(scope: ProjectScope): ScopeChoice {
  const nothing = { categoryIds: [], search: '', keys: '' };
  switch (scope.kind) {
    case 'all':
      return { kind: 'all', ...nothing };
    case 'categories':
      return { kind: 'categories', ...nothing, categoryIds: scope.categoryIds };
    case 'search':
      return { kind: 'search', ...nothing, search: scope.query };
    case 'keys':
      return { kind: 'keys', ...nothing, keys: scope.keys.join(', ') };
  }
}
