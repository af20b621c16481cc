import { accountTypeLabel, count, list } from '../../wording';
import type { ProjectScope } from '../../../contract/project';
import type { EvidencePack } from '../pack';
import { utcText } from '../time-text';
import type { Cell, Section } from './model';

/** What was checked, when, by whom and as whom. */
export function aboutSection(pack: EvidencePack): Section {
  const { report, accountName, checkName, madeAt, appVersion } = pack;
  const { account, connector, site } = report;
  const facts: (readonly [string, Cell] | undefined)[] = [
    ['Account', accountName],
    ['Account ID', account.accountId],
    ['Kind of account', accountTypeLabel(account)],
    ['Active', account.deleted ? 'No, it was deleted' : yesNo(account.active ? 'yes' : 'no')],
    ['Access to a Jira app', yesNo(account.jiraAccess)],
    ['Connector', connector.name],
    [
      'Requirements from',
      ORIGIN[connector.from] + (connector.version === undefined ? '' : `, version ${connector.version}`),
    ],
    ['Options of the connector', optionsText(connector.options)],
    ['Site', { text: site.baseUrl, url: site.baseUrl }],
    ['Projects asked for', scopeText(report.scope)],
    ['Projects checked', count(report.counts.projects.total, 'project')],
    ['Started', utcText(report.startedAt)],
    ['Finished', report.finishedAt === undefined ? 'Not finished' : utcText(report.finishedAt)],
    ['Started by', startedBy(pack)],
    ['Jira was asked as', asWhom(pack)],
    report.checkId === undefined ? undefined : ['Saved check', checkName ?? report.checkId],
    ['Run', report.runId],
    ['This document was made', utcText(madeAt)],
    appVersion === undefined ? undefined : ['Version of the app', appVersion],
  ];
  const told = facts.filter((fact) => fact !== undefined);
  return {
    title: 'What was checked',
    blocks: [{ kind: 'facts', caption: 'What was checked, when and by whom', facts: told }],
  };
}

const ORIGIN = {
  catalogue: 'The catalogue of the app',
  site: 'A profile that the admins of this site keep',
  profile: 'A profile that came with the check',
} as const;

const yesNo = (answer: 'yes' | 'no' | 'unknown'): string =>
  ({ yes: 'Yes', no: 'No', unknown: 'Could not be established' })[answer];

const optionsText = (options: EvidencePack['report']['connector']['options']): string =>
  Object.entries(options)
    .map(([name, value]) => `${name}: ${value === true ? 'on' : value === false ? 'off' : value}`)
    .join(', ') || 'None';

function scopeText(scope: ProjectScope): string {
  switch (scope.kind) {
    case 'all':
      return 'All projects of the site';
    case 'keys':
      return `Projects by key: ${list(scope.keys)}`;
    case 'categories':
      return `Projects of the categories with the ID ${list(scope.categoryIds)}`;
    case 'search':
      return `Projects with “${scope.query}” in their name or key`;
  }
}

function startedBy({ report: { startedBy: id, ranAs }, startedByName: name }: EvidencePack): string {
  if (ranAs === 'app') return 'The app, on the schedule of the saved check';
  if (name !== undefined && name !== id) return id === undefined ? name : `${name} (${id})`;
  return id ?? 'A Jira admin whose account was closed';
}

const asWhom = ({ report }: EvidencePack): string =>
  report.ranAs === 'app'
    ? 'The app itself. It may see less than a Jira admin; what it could not see is told as not checked'
    : 'The person who started it, a Jira admin';
