import type { SiteFile } from '../../../dev/jira-site';
import { permissionHeld } from './held';
import type { Extent } from './holder';
import { administersJira, jiraSaysYes, type OpenQuestions } from './jira-answer';
import { type AccountId, holdersOf, projectOf } from './site-parts';

/** How one permission of an active account has to come out in a live project; where several are right, all of them. */
export interface Expected {
  readonly jira: 'yes' | 'no';
  readonly extent: Extent;
  /** As `outcome (proof)`, or the outcome alone. */
  readonly right: readonly string[];
}

/** The table of docs/judging.md, row by row. A yes may be met by Jira alone where no scheme in question holds a trap. */
const ROWS: Readonly<Record<Expected['jira'], Readonly<Record<Extent, readonly string[]>>>> = {
  yes: {
    'every-issue': ['met (confirmed)', 'met (jira-only)'],
    'some-issues': ['conditional (confirmed)'],
    unclear: ['unknown'],
    'no-issue': ['met (unexplained)'],
  },
  no: {
    'every-issue': ['missing (discrepancy)'],
    'some-issues': ['missing (confirmed)'],
    unclear: ['missing (jira-only)'],
    'no-issue': ['missing (confirmed)'],
  },
};

/** What the table says of one permission, with Jira's answer and the derivation both by brute force. */
export function expectedCell(
  site: SiteFile,
  accountId: AccountId,
  projectKey: string,
  permission: string,
  open: OpenQuestions,
): Expected {
  const jira = jiraSaysYes(site, accountId, projectKey, permission, open) ? 'yes' : 'no';
  const extent = permissionHeld(site, accountId, projectKey, permission);
  const right =
    jira === 'yes' ? exceptionToYes(site, accountId, projectKey, permission, open, extent) : undefined;
  return { jira, extent, right: right ?? ROWS[jira][extent] };
}

/** The rows of the table for a yes that something other than a grant explains. */
function exceptionToYes(
  site: SiteFile,
  accountId: AccountId,
  projectKey: string,
  permission: string,
  open: OpenQuestions,
  extent: Extent,
): readonly string[] | undefined {
  // Operations that need Administer Projects accept Administer Jira, so this yes is a true one whatever the grants are.
  if (permission === 'ADMINISTER_PROJECTS' && administersJira(site, accountId)) {
    if (extent === 'no-issue') return ['met (jira-only)'];
    // Where the grants could explain it too, the scheme may be clean and then nothing but Jira's answer is known.
    return open.administerImpliesAdministerProjectsInCheck
      ? [...ROWS.yes[extent], 'met (jira-only)']
      : undefined;
  }
  const project = projectOf(site, projectKey);
  const portal = holdersOf(site, project, permission).some(({ type }) => type === 'sd.customer.portal.only');
  // Jira counts the customers of the portal, to whom its REST API stays closed.
  if (extent === 'no-issue' && portal && project.typeKey === 'service_desk') return ['unknown'];
  return undefined;
}
