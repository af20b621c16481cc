import type { JudgedBoard } from '../../../../../src/domain/fields/judge-board';
import { boardScreen } from '../../../../../src/export/links/board-screens';
import { quoted } from '../../../../../src/export/wording/holders';
import { boardMend } from '../../../../../src/export/wording/boards/mend';
import {
  boardReasonSentence,
  heldLabel,
  visibleLabel,
} from '../../../../../src/export/wording/boards/reasons';
import { shareSentence } from '../../../../../src/export/wording/boards/shares';
import type { FieldsContext } from '../../../../../src/export/wording/fields/context';
import answer from '../answer/answer.module.css';
import { OutcomeGlyph } from '../../shared/outcome-mark';
import { OutsideLink, ScreenLink } from '../../shared/screen-link';
import styles from './board-card.module.css';
import { boardLabel } from './board-names';

const SIGNS = { yes: 'met', no: 'missing', unknown: 'unknown' } as const;

/** One board: visible or not and why, whom its filter is shared with, its projects, its sprints, and how to mend it. */
export function BoardCard({
  board,
  groups,
  context,
}: {
  board: JudgedBoard;
  /** Names of the account's groups; `null` when they are not known. */
  groups: readonly string[] | null;
  context: FieldsContext;
}) {
  const { visible, manageSprints, filter, shares, projects, ownedByAccount } = board;
  const mend = boardMend(board, groups, context);
  // In which of several projects the board lies is not told; its address names one.
  const screen = boardScreen(
    context.site.baseUrl,
    board.id,
    projects?.length === 1 ? projects[0] : undefined,
  );
  const name = board.name ?? boardLabel(board.id);
  return (
    <li className={styles['board']}>
      <div className={styles['head']}>
        <h4>{name}</h4>
        <span className={styles['answer']}>
          <OutcomeGlyph outcome={SIGNS[visible.is]} /> {visibleLabel(visible.is)}
        </span>
        {board.name !== undefined && (
          <span className={answer['small']}>
            <OutsideLink href={screen.url}>{screen.menu}</OutsideLink>
          </span>
        )}
      </div>
      {visible.why !== undefined && <p className={styles['why']}>{boardReasonSentence(visible.why)}</p>}
      {mend && (
        <div className={styles['screens']}>
          <p>{mend.text}</p>
          {mend.screens.map((one) => (
            <ScreenLink key={one.menu} screen={one} />
          ))}
        </div>
      )}
      {filter && (
        <>
          <p>
            The filter {quoted(filter.name)} is shared with
            {shares?.length === 0 ? ' nobody but its owner.' : ':'}
          </p>
          <ul className={styles['shares']} aria-label={`Whom the filter of ${name} is shared with`}>
            {ownedByAccount && (
              <li>
                <OutcomeGlyph outcome="met" /> The account owns the filter.
              </li>
            )}
            {shares?.map((finding, index) => (
              <li key={index}>
                <OutcomeGlyph outcome={SIGNS[finding.covers]} />
                <span>{shareSentence(finding)}</span>
              </li>
            ))}
            {shares === null && <li>Jira left out whom it is shared with.</li>}
          </ul>
        </>
      )}
      {manageSprints && (
        <p>
          Manage sprints: {heldLabel(manageSprints.is).toLowerCase()}.{' '}
          {manageSprints.why !== undefined &&
            manageSprints.why !== visible.why &&
            boardReasonSentence(manageSprints.why)}
        </p>
      )}
      <BoardProjects board={board} name={name} />
    </li>
  );
}

function BoardProjects({ board: { projects, manageSprints }, name }: { board: JudgedBoard; name: string }) {
  if (!projects) return null;
  if (projects.length === 0) return <p className={answer['small']}>Jira lists no project for this board.</p>;
  return (
    <div className={answer['tableBox']}>
      <table className={answer['table']} aria-label={`Projects of ${name}`}>
        <thead>
          <tr>
            <th scope="col">Project</th>
            <th scope="col">Named by the filter</th>
            <th scope="col">Browse</th>
            <th scope="col">Manage sprints</th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.id}>
              <td data-title="Project">{project.key}</td>
              <td data-title="Named by the filter">{project.inFilter ? 'Yes' : 'No'}</td>
              <td data-title="Browse">{heldLabel(project.browse.is)}</td>
              <td data-title="Manage sprints">
                {manageSprints ? heldLabel(project.manageSprints.is) : 'No sprints'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
