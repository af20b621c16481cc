import type { ReportSummary } from '../../../../../src/contract/report';
import { holderId } from '../../../../../src/domain/holder';
import { type CauseContext, levelResultLabel } from '../../../../../src/export/wording';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { useParts } from '../use-parts';
import { useSearchedPart } from '../use-searched-part';
import { HolderBranch, RESULT_SIGNS } from '../why/holder-branch';
import { Branch, Tree } from '../why/tree';
import styles from './security.module.css';

/** The levels of one project's scheme, the default one first, each with its members and how the account stands to them. */
export function ProjectLevels({
  projectKey,
  summary,
  version,
  context,
}: {
  projectKey: string;
  summary: ReportSummary;
  version: string;
  context: CauseContext;
}) {
  const reading = useParts(summary, version, false);
  const searched = useSearchedPart(reading, projectKey);
  const project = searched.part?.projects.find(({ key }) => key === projectKey);
  const failed = [reading, searched].find(({ error }) => error !== null);
  if (failed && !project) return <FailureMessage error={failed.error} onRetry={failed.retry} />;
  if (!project) return <Loading>Reading the project…</Loading>;
  const { security } = project;
  if (!security) return <p>The security levels of this project were not read.</p>;
  return (
    <div className={styles['levels']}>
      <h4>
        {projectKey}: {security.scheme.name}
      </h4>
      <Tree label={`Security levels of ${projectKey}`}>
        {security.levels.map((level) => (
          <Branch
            key={level.levelId}
            sign={RESULT_SIGNS[level.result]}
            title={`${level.name}${level.isDefault ? ' (default)' : ''}: ${levelResultLabel(level.result).toLowerCase()}`}
          >
            {level.paths.length === 0 ? (
              <p>Nobody is in this level.</p>
            ) : (
              <Tree label={`Members of ${level.name}`}>
                {level.paths.map((path, index) => (
                  <HolderBranch
                    key={`${holderId(path.holder)} ${index}`}
                    matched={path}
                    label={levelResultLabel(path.result)}
                    isSettled={level.result === 'granted'}
                    project={project}
                    context={context}
                  />
                ))}
              </Tree>
            )}
          </Branch>
        ))}
      </Tree>
    </div>
  );
}
