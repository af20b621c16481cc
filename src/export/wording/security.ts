import type { ReportSummary } from '../../contract/report';
import type { CauseSubject } from '../../domain/cause';
import type { HolderResult } from '../../domain/holder-match';
import type { SecurityRisk } from '../../domain/security-summary';
import { securitySchemesScreen } from '../links';
import type { CauseContext } from './cause-context';
import type { Change } from './cause-text';
import { quoted } from './holders';
import { count, list } from './numbers';

/** The account is not in levels that the connector needs. On Free plans security schemes do not exist (Atlassian support). */
export function securityChange(
  subject: Extract<CauseSubject, { kind: 'security-level' }>,
  { accountName, site }: CauseContext,
): Change {
  return {
    title: `Let ${accountName} into ${list(subject.levels.map(quoted))} of the security scheme ${quoted(subject.scheme.name)}`,
    explanation:
      'Work items with such a security level are hidden from the account, whatever its permissions.',
    action:
      'Open the scheme and add the account, or a role or group that it is in, to the level. Everybody in that role or group sees these work items too.',
    screen: securitySchemesScreen(site.baseUrl),
    atOnce: true,
    mendable: true,
  };
}

/** What a level hides from the account, in one or two sentences. */
export function securityRiskSentence({ level, scheme, result, projectCount }: SecurityRisk): string {
  const where = `Level ${quoted(level.name)} of ${quoted(scheme.name)}, in ${count(projectCount, 'project')}`;
  const byDefault = level.isDefault ? ' New work items get this level unless somebody chooses another.' : '';
  switch (result) {
    case 'not-granted':
      return `${where}: the account is not in it, so work items with it are hidden from the account.${byDefault}`;
    case 'conditional':
      return `${where}: the account is in it on some work items only, for example those that it reported. The others are hidden.${byDefault}`;
    case 'unknown':
    case 'not-derived':
      return `${where}: whether the account is in it could not be established.${byDefault}`;
  }
}

/** What a level hides from the account, in a word or two. */
export function securityRiskLabel(result: SecurityRisk['result']): string {
  switch (result) {
    case 'not-granted':
      return 'Hidden';
    case 'conditional':
      return 'Partly hidden';
    case 'unknown':
    case 'not-derived':
      return 'Could not be established';
  }
}

/** Whether the account is in a level, or what one of the level's members comes to for it. */
export function levelResultLabel(result: HolderResult): string {
  switch (result) {
    case 'granted':
      return 'In it';
    case 'conditional':
      return 'Only on some issues';
    case 'not-granted':
      return 'Not in it';
    case 'unknown':
      return 'Could not be established';
    case 'not-derived':
      return 'Was not read';
  }
}

/** How far issue security is known over the whole run. */
export function securityStateSentence({
  state,
  withScheme,
  unread,
  teamManaged,
}: ReportSummary['issueSecurity']): string {
  const team =
    teamManaged === 0
      ? ''
      : ` Restrictions on single work items of ${count(teamManaged, 'team-managed project')} cannot be read through any interface of Jira, so they are unknown.`;
  if (state === 'unknown') return `Issue security could not be read, so what it hides is unknown.${team}`;
  if (state === 'none') return `This site has no issue security schemes.${team}`;
  const read = `${count(withScheme, 'project')} ${withScheme === 1 ? 'has' : 'have'} an issue security scheme.`;
  return `${read}${unread === 0 ? '' : ` In ${count(unread, 'project')} it could not be read.`}${team}`;
}
