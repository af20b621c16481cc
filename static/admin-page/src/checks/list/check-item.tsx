import type { ListedCheck } from '../../../../../src/contract/saved-check';
import {
  driftText,
  gapsText,
  readyText,
  scheduleLabel,
  troubleSentence,
} from '../../../../../src/export/wording/history';
import { PageLink } from '../../navigation/page-link';
import { Moment } from '../../result/moment';
import { Lozenge } from '../../shared/lozenge';
import { Message } from '../../shared/message';
import { compareRunsPath, resultPath, savedCheckPath } from '../addresses';
import styles from '../checks.module.css';
import { Fact } from '../fact';
import { RunNow } from '../run-now';
import { VerdictLozenge } from '../verdict-lozenge';
import { WaiverLozenges } from '../waiver-lozenges';

/** One saved check: how it stands, what changed, and what is in its way. */
export function CheckItem({ check, accountName }: { check: ListedCheck; accountName: string }) {
  const { checkId, name, accountId, connector, connectorName, latest, unfinished, trouble } = check;
  const result = latest?.result;
  const about = { checkId, accountId, connectorName: connectorName ?? connector.id };
  return (
    <li className={styles['item']} data-check={checkId}>
      <div className={styles['head']}>
        <div className={styles['row']}>
          <h2>
            <PageLink to={savedCheckPath(checkId)}>{name}</PageLink>
          </h2>
          {result ? <VerdictLozenge verdict={result.verdict} /> : <Lozenge>Not run yet</Lozenge>}
        </div>
        <RunNow check={about} name={name} />
      </div>
      <dl className={styles['facts']}>
        <Fact name="Account">{accountName}</Fact>
        <Fact name="Connector">{connectorName ?? `${connector.id}, which is no longer there`}</Fact>
        <Fact name="Checked">
          {latest && result ? (
            <>
              <PageLink to={resultPath(latest.runId)}>
                <Moment at={result.finishedAt} />
              </PageLink>
              {latest.ranAs === 'app' && ', by the app'}
            </>
          ) : (
            'Not yet'
          )}
        </Fact>
        {result && <Fact name="Ready in">{readyText(result.projects)}</Fact>}
        {result && <Fact name="Gaps">{gapsText(result.gaps)}</Fact>}
        <Fact name="Changed since the run before">
          {latest && result?.drift ? (
            <PageLink to={compareRunsPath(checkId, result.drift.since, latest.runId)}>
              {driftText(result.drift)}
            </PageLink>
          ) : (
            'Nothing to compare yet'
          )}
        </Fact>
        <Fact name="Waivers">
          <WaiverLozenges counts={check.waivers} />
        </Fact>
        <Fact name="Runs by itself">
          {check.nextAt === undefined ? (
            scheduleLabel(check.schedule)
          ) : (
            <>
              {scheduleLabel(check.schedule)}, next <Moment at={check.nextAt} />
            </>
          )}
        </Fact>
      </dl>
      {unfinished && (
        <p className={styles['small']}>
          A run that was started <Moment at={unfinished.startedAt} /> is not finished.{' '}
          <PageLink to={resultPath(unfinished.runId)}>Look at it</PageLink>
        </p>
      )}
      {trouble && (
        <Message tone="warning">
          <p>
            {troubleSentence(trouble.code)} It was tried <Moment at={trouble.at} />.
          </p>
        </Message>
      )}
    </li>
  );
}
