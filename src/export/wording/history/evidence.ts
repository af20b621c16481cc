import type { EvidenceChange } from '../../../domain/history/comparison';
import { applicationName, holderName, quoted } from '../holders';
import { permissionName } from '../requirements';
import { reasonSentence } from '../reasons';
import { type HistoryContext, inProjects, permissionList, theProjects } from './context';

type Told<Kind extends EvidenceChange['kind']> = Extract<EvidenceChange, { kind: Kind }>;

/** One change in what was read, as a sentence of its own. */
export function evidenceSentence(change: EvidenceChange, context: HistoryContext): string {
  const clause = evidenceClause(change, context);
  const sentence = `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`;
  if (change.kind === 'reading') return `${sentence} ${reasonSentence(change.reason)}`;
  if (change.kind === 'grant' && !change.reachesAccount) return `${sentence} It does not reach the account.`;
  if ('certain' in change && !change.certain) return `${sentence} This is not certain.`;
  return sentence;
}

/** The same as the end of a sentence, after "because". */
export function evidenceClause(change: EvidenceChange, context: HistoryContext): string {
  switch (change.kind) {
    case 'account':
      return accountClause(change);
    case 'group':
      return change.change === 'joined'
        ? `the account came into the group ${quoted(change.group.name)}`
        : `the account left the group ${quoted(change.group.name)}`;
    case 'app':
      return `the account ${change.change} access to ${applicationName(change.application)}`;
    case 'global-permission':
      return `the account ${change.change} the global permission ${permissionName(change.permission, context.names)}`;
    case 'grant':
      return grantClause(change, context);
    case 'scheme':
      return change.change === 'new'
        ? `the permission scheme ${quoted(change.scheme.name)} is new`
        : `the permission scheme ${quoted(change.scheme.name)} is no longer used`;
    case 'scheme-of-projects':
      return schemeClause(change);
    case 'role':
      return `the account ${change.change === 'joined' ? 'came into' : 'left'} ${holderName(change.role)} ${inProjects(change.projects)}`;
    case 'lead':
      return `the account ${change.change === 'became' ? 'became' : 'is no longer'} the lead of ${theProjects(change.projects)}`;
    case 'projects':
      return projectsClause(change);
    case 'profile':
      return profileClause(change);
    case 'options':
      return 'the options of the connector were changed';
    case 'steps':
      return 'other steps are ticked as done';
    case 'excess':
      return `the account ${change.change} ${permissionName(change.permission, context.names)} beyond the need ${inProjects(change.projects)}`;
    case 'reading':
      return change.change === 'lost'
        ? `something could not be read in the later check ${inProjects(change.projects)}`
        : `something could be read again ${inProjects(change.projects)}`;
  }
}

function accountClause({ fact, to }: Told<'account'>): string {
  switch (fact) {
    case 'active':
      return to === 'yes' ? 'the account was activated' : 'the account was deactivated';
    case 'deleted':
      return to === 'yes' ? 'the account was deleted' : 'the account is there again';
    case 'jira-access':
      if (to === 'unknown') return 'Jira did not say whether the account has access to a Jira app';
      return to === 'yes'
        ? 'the account got access to a Jira app'
        : 'the account lost access to every Jira app';
  }
}

function grantClause({ change, permissions, to, scheme }: Told<'grant'>, context: HistoryContext): string {
  const was = permissions.length === 1 ? 'was' : 'were';
  const moved = change === 'added' ? 'given to' : 'taken from';
  return `${permissionList(permissions, context)} ${was} ${moved} ${holderName(to)} in the permission scheme ${quoted(scheme.name)}`;
}

function schemeClause({ from, to, projects }: Told<'scheme-of-projects'>): string {
  const which = theProjects(projects);
  if (!from)
    return `${which} ${projects.count === 1 ? 'uses' : 'use'} another permission scheme than before, now ${quoted(to.name)}`;
  return `${which} moved from the permission scheme ${quoted(from.name)} to ${quoted(to.name)}`;
}

function projectsClause({ change, projects }: Told<'projects'>): string {
  const which = theProjects(projects);
  const [was, is] = projects.count === 1 ? ['was', 'is'] : ['were', 'are'];
  return change === 'added'
    ? `${which} ${was} not part of the earlier check`
    : `${which} ${is} no longer part of the check`;
}

function profileClause({ from, to }: Told<'profile'>): string {
  if (from === undefined || to === undefined) return 'the connector’s list of needs was changed';
  return `the profile of the connector was changed from version ${from} to ${to}`;
}
