import Button from '@atlaskit/button/new';
import type { PlanPaths } from '../../../../../src/contract/plan';
import type { Change } from '../../../../../src/domain/plan/change';
import { changeId } from '../../../../../src/domain/plan/change';
import { changeText, type PlanContext } from '../../../../../src/export/wording/plan';
import { count } from '../../../../../src/export/wording';
import { Loading } from '../../shared/loading';
import styles from '../plan.module.css';
import { PlaceToGo } from '../checklist/place-to-go';
import type { Planner } from '../planner/planner';
import { useAsked } from '../planner/use-asked';
import { unfollowed } from '../what-if/unfollowed';
import { whyNotRemoved } from './removal-words';

/** The smallest removal that keeps all that is wanted, to be tried in the what-if; or why there is none. */
export function RemovalAnswer({
  permission,
  paths,
  all,
  of,
  planner,
  context,
  onTry,
}: {
  permission: string;
  paths: readonly PlanPaths[];
  /** Projects in which the permission is held. */
  all: number;
  of: string;
  planner: Planner;
  context: PlanContext;
  onTry?: (changes: readonly Change[]) => void;
}) {
  const projects = paths.flatMap((path) => path.projects.map(({ id }) => id));
  const { answer } = useAsked(planner, 'removal', `${of} ${permission} ${projects.join(' ')}`, {
    of,
    permission,
    paths,
  });
  if (!answer) return <Loading>Working out what takes it away…</Loading>;
  if (answer.kind !== 'changes') return <p data-removal={answer.kind}>{whyNotRemoved(answer)}</p>;
  return (
    <div className={styles['stack']} data-removal="changes">
      <p>
        This takes it away{all > projects.length && ` in the ${count(projects.length, 'project')} looked at`}{' '}
        and keeps all that the profile asks for:
      </p>
      <ul role="list" className={styles['stack']}>
        {answer.changes.map((change) => {
          const { what, where } = changeText(unfollowed(change), context);
          return (
            <li key={changeId(change)}>
              {what}. <PlaceToGo place={where} />
            </li>
          );
        })}
      </ul>
      {answer.touchesOthers && <p>Others lose it, too, because a grant to a group or role is taken out.</p>}
      {onTry && (
        <div>
          <Button
            onClick={() => {
              onTry(answer.changes);
            }}
          >
            Try it
          </Button>
        </div>
      )}
    </div>
  );
}
