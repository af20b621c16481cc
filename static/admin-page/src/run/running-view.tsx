import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import type { Progress } from '../../../../src/client';
import { doingSentence, timeLeft } from '../../../../src/export/wording';
import { PageLink } from '../navigation/page-link';
import { cancelDrive, type Drive } from './run-drives';
import styles from './running-view.module.css';
import { SoFarTable } from './so-far-table';
import { useRunTitle } from './use-run-title';
import { WaitMessage } from './wait-message';

/** A run under way: what is being done, how far it is, what Jira answered so far, and that it can be left. */
export function RunningView({ runId, drive }: { runId: string; drive: Drive }) {
  const { progress, about } = drive;
  const title = useRunTitle(about);
  // A share of what is known would fall back as soon as more turns out to be necessary.
  const share = progress && !progress.mayGrow ? shareOf(progress) : 0;
  return (
    <section className={styles['running']} aria-labelledby="running-title">
      <h1 id="running-title" tabIndex={-1}>
        {title}
      </h1>
      <div className={styles['bar']}>
        <ProgressBar value={share} isIndeterminate={share === 0} ariaLabel="Progress of the check" />
        <div className={styles['line']}>
          {/* Announced when it changes, so nothing in it counts. */}
          <p role="status">{stateOf(drive)}…</p>
          {progress && <p className={styles['count']}>{howFar(progress)}</p>}
        </div>
      </div>
      {progress?.waitingUntil !== undefined && (
        <WaitMessage until={progress.waitingUntil}>
          <p>The check goes on by itself after that. You can also leave it and continue later.</p>
        </WaitMessage>
      )}
      <div className={styles['actions']}>
        <Button
          onClick={() => {
            cancelDrive(runId);
          }}
        >
          Cancel
        </Button>
        <p className={styles['hint']}>
          You can leave this page and come back: what is done is kept.{' '}
          <PageLink to="/">Start another check</PageLink>
        </p>
      </div>
      {progress?.soFar && <SoFarTable runId={runId} soFar={progress.soFar} total={about.projectCount} />}
    </section>
  );
}

function stateOf({ progress }: Drive): string {
  if (!progress) return 'Starting';
  return progress.waitingUntil === undefined
    ? doingSentence(progress.doing)
    : 'Waiting, because Jira asked us to';
}

function howFar(progress: Progress): string {
  const { mayGrow, remaining } = progress;
  const left = remaining === undefined ? undefined : timeLeft(remaining, mayGrow);
  const share = mayGrow ? undefined : `${Math.floor(shareOf(progress) * 100)} %`;
  return [share, left].filter((text) => text !== undefined).join(' · ');
}

/** From 0 to 1. */
function shareOf({ done, total }: Progress): number {
  return total === 0 ? 0 : done / total;
}
