import Button from '@atlaskit/button/new';
import type { ReportSummary } from '../../../../../src/contract/report';
import { projectPermissionsScreen } from '../../../../../src/export/links';
import type { Cause } from '../../../../../src/domain/cause-summary';
import { type CauseContext, count } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { OutsideLink } from '../../shared/screen-link';
import { EVERYTHING } from '../matrix/data/everything';
import { goToSection } from '../section';
import { useOpenWhy, usePermissionOfCause } from '../why/use-open-why';
import { WhyButton } from '../why/why-button';
import styles from './causes.module.css';

/** The projects that a cause shows in: some linked to their permissions and with the reasoning, all of them in the matrix. */
export function CauseProjects({
  cause,
  summary,
  context,
}: {
  cause: Cause;
  summary: ReportSummary;
  context: CauseContext;
}) {
  const { set } = useQueryValues();
  const openWhy = useOpenWhy();
  const permissionIn = usePermissionOfCause(summary, cause);
  const others = cause.projectCount - cause.projects.length;
  return (
    <div className={styles['projects']}>
      <h4>{count(cause.projectCount, 'project')}</h4>
      <ul className={styles['keys']} aria-label="Projects">
        {cause.projects.map((project) => (
          <li key={project.id}>
            <OutsideLink href={projectPermissionsScreen(context.site.baseUrl, project).url}>
              {project.key}
            </OutsideLink>
            <WhyButton
              about={`in ${project.key}`}
              onClick={() => {
                openWhy(project.key, permissionIn(project.id));
              }}
            />
          </li>
        ))}
        {others > 0 && <li>and {count(others, 'other', 'others')}</li>}
      </ul>
      <div>
        <Button
          spacing="compact"
          onClick={() => {
            set({ ...EVERYTHING, for: cause.id });
            goToSection('matrix');
          }}
        >
          Show in the table
        </Button>
      </div>
    </div>
  );
}
