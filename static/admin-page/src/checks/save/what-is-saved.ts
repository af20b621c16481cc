import type { Request } from '../../../../../src/contract/api';
import { type Choices, OWN_CONNECTOR, scopeOf, siteProfileId } from '../../check/choices';

/** What a check is about, as it is kept. */
export type WhatIsSaved = Pick<
  Request<'check/save'>,
  'accountId' | 'connector' | 'options' | 'confirmedSteps' | 'projects'
>;

/**
 * What is kept of the choices of the form.
 * @returns `pasted` for a profile that the site does not keep: a saved check has to find it again
 * @throws RangeError for choices that name no projects; the form says so before
 */
export function whatIsSaved({
  accountId,
  connectorId,
  options,
  confirmed,
  scope,
}: Choices): WhatIsSaved | 'pasted' {
  if (connectorId === OWN_CONNECTOR) return 'pasted';
  const projects = scopeOf(scope);
  if ('problem' in projects) throw new RangeError(projects.problem);
  const kept = siteProfileId(connectorId);
  return {
    accountId,
    connector: kept === undefined ? { from: 'catalogue', id: connectorId } : { from: 'site', id: kept },
    options: { ...options },
    confirmedSteps: [...confirmed],
    projects: projects.scope,
  };
}
