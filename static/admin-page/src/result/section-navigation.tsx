import type { ReportSummary } from '../../../../src/contract/report';
import { goToSection } from './section';
import styles from './result-screen.module.css';

/** Links to what the result has to say, for those who need not read it all. */
export function SectionNavigation({ summary }: { summary: ReportSummary }) {
  const sections = [
    {
      id: 'change',
      title: 'What to change',
      shown: summary.causes.some(({ outcome }) => outcome !== 'unknown'),
    },
    {
      id: 'unknown',
      title: 'Could not be checked',
      shown: summary.causes.some(({ outcome }) => outcome === 'unknown'),
    },
    { id: 'security', title: 'Issue security', shown: tellsSecurity(summary) },
    { id: 'waivers', title: 'What is accepted', shown: summary.waivers !== undefined },
    { id: 'excess', title: 'Beyond the need', shown: tellsExcess(summary) },
    { id: 'matrix', title: 'Projects and permissions', shown: true },
    { id: 'memberships', title: 'Roles and groups', shown: true },
    { id: 'requirements', title: 'What the connector needs', shown: true },
    { id: 'fields', title: 'Fields and boards', shown: true },
    { id: 'steps', title: 'Steps to do by hand', shown: summary.requirements.some(({ isStep }) => isStep) },
    { id: 'skipped', title: 'Left out', shown: summary.skipped.length > 0 },
    { id: 'evidence', title: 'How this was checked', shown: true },
  ];
  return (
    <nav aria-label="On this page" className={styles['navigation']}>
      {sections
        .filter(({ shown }) => shown)
        .map(({ id, title }) => (
          <a
            key={id}
            href={`#${id}`}
            onClick={(event) => {
              event.preventDefault();
              goToSection(id);
            }}
          >
            {title}
          </a>
        ))}
    </nav>
  );
}

/** Whether there is anything to say about issue security: schemes, unreadable ones, or projects that keep theirs to themselves. */
export function tellsSecurity({ issueSecurity: { state, teamManaged } }: ReportSummary): boolean {
  return state !== 'none' || teamManaged > 0;
}

/** Whether the result itself tells what the account holds beyond the need: in a run of a saved check, where it is kept and can be accepted. */
export function tellsExcess({ checkId, excess }: ReportSummary): boolean {
  return checkId !== undefined && excess !== undefined;
}
