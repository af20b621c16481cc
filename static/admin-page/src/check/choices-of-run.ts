import type { ProjectScope } from '../../../../src/contract/project';
import type { ReportSummary } from '../../../../src/contract/report';
import { type Choices, OWN_CONNECTOR, type ScopeChoice, siteConnector } from './choices';

/** The choices that a run was started with, as its report tells them. */
export function choicesOfRun({ account, connector, requirements, scope }: ReportSummary): Choices {
  return {
    accountId: account.accountId,
    connectorId: choiceOfConnector(connector),
    options: connector.options,
    confirmed: requirements.filter(({ isStep, outcome }) => isStep && outcome === 'met').map(({ id }) => id),
    scope: choiceOfScope(scope),
  };
}

function choiceOfConnector({ from, id }: ReportSummary['connector']): string {
  switch (from) {
    case 'catalogue':
      return id;
    case 'site':
      return siteConnector(id);
    case 'profile':
      return OWN_CONNECTOR;
  }
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
