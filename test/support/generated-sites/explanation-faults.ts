import type { SiteFile } from '../../../dev/jira-site';
import { applicationsOf } from '../brute-force/account';
import { extentOf } from '../brute-force/holder';
import { holdersOf, projectOf } from '../brute-force/site-parts';
import { type Cell, shown } from './cells';
import { SAYS } from './says';

/**
 * What is wrong with the reasoning about a cell, a sentence a fault. It has to be there for all that is not plainly met and whose
 * grants were read, and to say what brute force says: both answers, each line of the tree, what it rests on, whether they differ.
 */
export function explanationFaults(site: SiteFile, cell: Cell): string[] {
  const { accountId, project, permission, got, jira, extent } = cell;
  const plainlyMet = got.startsWith('met') && got !== 'met (unexplained)';
  if (plainlyMet || project.scheme === undefined) return [];
  const where = `${accountId} ${permission} in ${project.key}`;
  const explained = project.explanations?.[permission];
  if (!explained) return [`${where} is not explained, though the grants were read`];
  const file = projectOf(site, project.key);
  const lines = holdersOf(site, file, permission).map(
    (holder) => SAYS[extentOf(site, accountId, file, holder)],
  );
  const differ = jira === 'no' ? extent === 'every-issue' : extent === 'no-issue';
  const { outcome, proof } = explained.judgement;
  const facts: readonly (readonly [what: string, got: unknown, right: unknown])[] = [
    ['judgement', shown(outcome, proof), got],
    ['answer of Jira', explained.jira, jira],
    ['derivation', explained.derived, SAYS[extent]],
    ['scheme', explained.scheme?.id, String(file.permissionSchemeId)],
    ['tree', explained.grants.map(({ result }) => result).sort(), lines.sort()],
    ['prerequisites', explained.prerequisites, prerequisites(site, cell)],
    ['word on whether the answers differ', explained.discrepancy.length > 0, differ],
  ];
  return facts
    .map(([what, ...both]) => ({ what, both: both.map((one) => JSON.stringify(one)) }))
    .filter(({ both: [found, right] }) => found !== right)
    .map(({ what, both: [found, right] }) => `${where}: its ${what} is ${found ?? ''}, not ${right ?? ''}`);
}

function prerequisites(site: SiteFile, { accountId, project, permission }: Cell): object[] {
  const browse = project.outcomes['BROWSE_PROJECTS'];
  return [
    { kind: 'account-active', holds: 'yes' },
    { kind: 'jira-access', holds: applicationsOf(site, accountId).size > 0 ? 'yes' : 'no' },
    ...(permission === 'BROWSE_PROJECTS' || browse === undefined
      ? []
      : [
          {
            kind: 'browse-projects',
            holds: browse === 'met' ? 'yes' : browse === 'missing' ? 'no' : 'unknown',
          },
        ]),
  ];
}
