import type { ReportSummary } from '../../../../src/contract/report';
import { SectionLinks } from './section-links';

/** Links to what the result has to say, for those who need not read it all. */
export function SectionNavigation({ summary }: { summary: ReportSummary }) {
  const sections = [
    {
      id: 'change',
      title: 'What to change',
      isShown: summary.causes.some(({ outcome }) => outcome !== 'unknown'),
    },
    {
      id: 'unknown',
      title: 'Could not be checked',
      isShown: summary.causes.some(({ outcome }) => outcome === 'unknown'),
    },
    { id: 'security', title: 'Issue security', isShown: tellsSecurity(summary) },
    { id: 'waivers', title: 'What is accepted', isShown: summary.waivers !== undefined },
    { id: 'excess', title: 'Beyond the need', isShown: tellsExcess(summary) },
    { id: 'matrix', title: 'Projects and permissions', isShown: true },
    { id: 'memberships', title: 'Roles and groups', isShown: true },
    { id: 'requirements', title: 'What the connector needs', isShown: true },
    { id: 'fields', title: 'Fields and boards', isShown: true },
    { id: 'steps', title: 'Steps to do by hand', isShown: summary.requirements.some(({ isStep }) => isStep) },
    { id: 'skipped', title: 'Left out', isShown: summary.skipped.length > 0 },
    { id: 'evidence', title: 'How this was checked', isShown: true },
  ];
  return <SectionLinks sections={sections} />;
}

/** Whether there is anything to say about issue security: schemes, unreadable ones, or projects that keep theirs to themselves. */
export function tellsSecurity({ issueSecurity: { state, teamManaged } }: ReportSummary): boolean {
  return state !== 'none' || teamManaged > 0;
}

/** Whether the result itself tells what the account holds beyond the need: in a run of a saved check, where it is kept and can be accepted. */
export function tellsExcess({ checkId, excess }: ReportSummary): boolean {
  return checkId !== undefined && excess !== undefined;
}
