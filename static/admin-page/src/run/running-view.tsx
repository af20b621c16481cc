import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import { useState } from 'react';
import { count, doingSentence } from '../../../../src/export/wording';
import { PageLink } from '../navigation/page-link';
import { Message } from '../shared/message';
import { cancelDrive, type Drive } from './run-drives';
import styles from './running-view.module.css';
import { useRunTitle } from './use-run-title';
import { useSecondsUntil } from './use-seconds-until';

/** A run under way: what is being done, how far it is, and that it can be left. */
export function RunningView({ runId, drive }: { runId: string; drive: Drive }) {
  const { progress, about } = drive;
  const { projectCount } = about;
  const title = useRunTitle(about);
  const [isStopping, setStopping] = useState(false);
  const waiting = useSecondsUntil(progress?.waitingUntil);
  const doing = progress ? doingSentence(progress.doing) : 'Starting';
  const share = progress && progress.total > 0 ? progress.done / progress.total : 0;
  return (
    <section className={styles['running']} aria-labelledby="running-title">
      <h1 id="running-title" tabIndex={-1}>
        {title}
      </h1>
      <div className={styles['bar']}>
        <ProgressBar value={share} isIndeterminate={share === 0} ariaLabel="Progress of the check" />
        <div className={styles['line']}>
          <p role="status">
            {isStopping
              ? 'Stopping when the part under way is done'
              : waiting > 0
                ? 'Waiting, because Jira asked us to'
                : doing}
            …
          </p>
          {progress && (
            <p className={styles['count']}>
              {progress.done} of {count(progress.total, 'part')}
              {projectCount !== undefined && ` · ${count(projectCount, 'project')}`}
            </p>
          )}
        </div>
      </div>
      {waiting > 0 && (
        <Message tone="information" title={`Jira asked us to wait ${waiting} s`}>
          <p>The check goes on by itself after that.</p>
        </Message>
      )}
      <div className={styles['actions']}>
        <Button
          onClick={() => {
            setStopping(true);
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
    </section>
  );
}
