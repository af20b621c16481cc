import type { Report } from '../../../src/contract/report';
import type { Waiver } from '../../../src/contract/waiver';
import type { WaiverState } from '../../../src/domain/history/waiver';
import { WAIVER_STATES } from '../../../src/domain/history/waiver';
import type { EvidencePack } from '../../../src/export/pack';
import type { TestApp } from '../../support/app/test-apps';
import { runCheck } from '../../support/runs/checks';
import { withRequirements } from '../../support/runs/profiles';
import { HOSTILE } from './hostile-names';

const [FIRST = '', , , , , , , QUOTES = '', TABLE = '', LINK = '', , IMAGE = ''] = HOSTILE;

/** What a hostile connector asks for: a gap in every project, one on the site, one that cannot be checked, and a step. */
const PROFILE = withRequirements(
  [
    { kind: 'project-permission', key: 'BROWSE_PROJECTS', level: 'required' },
    { kind: 'project-permission', key: 'EDIT_ISSUES', level: 'required', reason: LINK, breaks: TABLE },
    { kind: 'project-permission', key: 'io.example__none', level: 'recommended', reason: IMAGE },
    { kind: 'group', key: 'no such group', level: 'optional', reason: QUOTES },
    { kind: 'manual', key: 'step', level: 'required', reason: LINK },
  ],
  { name: `Connector ${LINK}`.slice(0, 100) },
);

/** A real run on a site with hostile names, in which one cause is waived. */
export async function hostilePack(app: TestApp): Promise<EvidencePack> {
  return packOf(withWaivers(await runCheck(app, { profile: PROFILE }), LINK), FIRST);
}

/** A pack with all that can be told beside a report. */
export const packOf = (report: Report, accountName: string): EvidencePack => ({
  report,
  accountName,
  startedByName: `Ada ${IMAGE}`,
  madeAt: '2026-11-22T12:00:00.000Z',
  appVersion: '0.1.0',
});

/**
 * The report of a saved check with a waiver in each state, of which the active one covers the first cause, and with two permissions beyond
 * the need, of which it covers one.
 * @param reason what somebody wrote as the reason
 */
export function withWaivers(report: Report, reason: string): Report {
  const [cause] = report.causes;
  if (!cause) throw new Error('The run has no cause that could be waived.');
  const waivers = WAIVER_STATES.map((state) => waiver(state, cause, reason));
  return {
    ...report,
    checkId: '5f0c1f0e-0000-4000-8000-000000000001',
    gaps: report.gaps.map((gap) => (gap.causeId === cause.id ? { ...gap, waived: 'w-active' } : gap)),
    causes: report.causes.map((one) => (one === cause ? { ...one, waivedCount: one.gapCount } : one)),
    counts: { ...report.counts, waived: cause.gapCount },
    excess: [
      {
        permission: 'ADMINISTER',
        name: reason,
        risk: 'high',
        scope: 'site',
        projects: 0,
        waived: 'w-active',
      },
      { permission: 'ADD_COMMENTS', name: 'Add comments', risk: 'low', scope: 'projects', projects: 3 },
    ],
    waivers,
  };
}

const waiver = (state: WaiverState, cause: Report['causes'][number], reason: string): Waiver => ({
  waiverId: `w-${state}`,
  checkId: '5f0c1f0e-0000-4000-8000-000000000001',
  waives: { kind: 'cause', causeId: cause.id },
  keys: cause.keys,
  reason: `${reason} (${state})`,
  owner: '5a0000000000000000000001',
  givenBy: '5a0000000000000000000002',
  givenAt: '2026-11-01T09:00:00.000Z',
  until: '2026-12-31',
  findings: cause.gapCount,
  state,
  covers: state === 'active' ? cause.gapCount : 0,
  lapsed: state === 'lapsed' ? cause.gapCount : 0,
});
