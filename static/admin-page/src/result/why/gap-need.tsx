import type { ReportProject, ReportRequirement } from '../../../../../src/contract/report';
import {
  basisSentence,
  type CauseContext,
  levelLabel,
  list,
  needName,
} from '../../../../../src/export/wording';
import { OutsideLink } from '../../shared/screen-link';
import { WhyButton } from './why-button';
import styles from './why-panel.module.css';

/** One need that a gap breaks, and, for each of its permissions that is not met here, the way to its reasoning. */
export function GapNeed({
  requirement,
  project,
  permission,
  context,
  onWhy,
}: {
  requirement: ReportRequirement;
  project: ReportProject;
  permission: string;
  context: CauseContext;
  onWhy: (permission: string) => void;
}) {
  const { anyOf, level, reason, breaks, basis, source } = requirement;
  const names = anyOf.map((need) => needName(need, context.names));
  const open = anyOf.filter(
    ({ kind, key }) =>
      kind === 'project-permission' &&
      key !== permission &&
      project.outcomes[key] !== undefined &&
      project.outcomes[key] !== 'met',
  );
  return (
    <li className={styles['need']}>
      <p>
        <strong>{list(names, 'or')}</strong> ({levelLabel(level).toLowerCase()}): {reason} {breaks}{' '}
        <span className={styles['proof']}>
          {basisSentence(basis)} {source !== undefined && <OutsideLink href={source}>Source</OutsideLink>}
        </span>
      </p>
      {open.map((need) => (
        <WhyButton
          key={need.key}
          about={`${needName(need, context.names)} in ${project.key}`}
          onClick={() => {
            onWhy(need.key);
          }}
        />
      ))}
    </li>
  );
}
