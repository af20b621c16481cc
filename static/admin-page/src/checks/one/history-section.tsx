import type { RunRecord } from '../../../../../src/contract/history';
import type { SavedCheck } from '../../../../../src/contract/saved-check';
import { Message } from '../../shared/message';
import styles from '../checks.module.css';
import { ChooseRuns } from './choose-runs';
import { HistoryTable } from './history-table';
import { Trend } from './trend';

/** The runs of a check, the latest first, and two of them to compare. */
export function HistorySection({ check, runs }: { check: SavedCheck; runs: readonly RunRecord[] }) {
  const finished = runs.filter(({ result }) => result !== undefined);
  return (
    <section className={styles['section']} aria-labelledby="history-title">
      <h2 id="history-title" tabIndex={-1}>
        Runs
      </h2>
      {runs.length === 0 && (
        <Message tone="information" title="It has not run yet">
          <p>Press “Run now” to make its first run. From the second one on you see what changed.</p>
        </Message>
      )}
      {finished.length > 1 && <Trend runs={finished} />}
      {finished.length > 1 && <ChooseRuns checkId={check.checkId} runs={finished} />}
      {runs.length > 0 && <HistoryTable check={check} runs={runs} />}
    </section>
  );
}
