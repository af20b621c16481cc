import { useQuery } from '@tanstack/react-query';
import type { ProjectScope } from '../../../../../src/contract/project';
import type { SavedCheck } from '../../../../../src/contract/saved-check';
import { count, list, number } from '../../../../../src/export/wording';
import { AS_APP_SENTENCE, scheduleLabel } from '../../../../../src/export/wording/history';
import { Moment } from '../../result/moment';
import { categoriesQuery } from '../../queries';
import { AccountName } from '../account-name';
import styles from '../checks.module.css';
import { Fact } from '../fact';
import { useConnectorNames } from '../use-connector-names';

/** Account, connector, projects, schedule: what a saved check is. */
export function AboutCheck({ check }: { check: SavedCheck }) {
  const { accountId, projects, schedule, budget, savedAt, savedBy, version } = check;
  const connectorName = useConnectorNames()(check);
  return (
    <section className={styles['section']} aria-label="About this check">
      <dl className={styles['facts']}>
        <Fact name="Account">
          <AccountName accountId={accountId} />
        </Fact>
        <Fact name="Connector">{connectorName}</Fact>
        <Fact name="Projects">
          <Projects scope={projects} />
        </Fact>
        <Fact name="Runs by itself">{scheduleLabel(schedule)}</Fact>
        <Fact name="May spend on proof">{count(budget, 'point')}</Fact>
        <Fact name={`Saved, version ${number(version)}`}>
          <Moment at={savedAt} /> by <AccountName accountId={savedBy} />
        </Fact>
      </dl>
      {schedule !== 'off' && <p className={styles['small']}>{AS_APP_SENTENCE}</p>}
    </section>
  );
}

const NAMED_KEYS = 5;

function Projects({ scope }: { scope: ProjectScope }) {
  const categories = useQuery({ ...categoriesQuery(), enabled: scope.kind === 'categories' });
  switch (scope.kind) {
    case 'all':
      return <>All projects</>;
    case 'search':
      return <>With “{scope.query}” in name or key</>;
    case 'keys':
      return (
        <>
          {scope.keys.length <= NAMED_KEYS
            ? list(scope.keys)
            : `${count(scope.keys.length, 'key')}, such as ${list(scope.keys.slice(0, NAMED_KEYS))}`}
        </>
      );
    case 'categories': {
      const names = new Map(categories.data?.categories.map(({ id, name }) => [id, name]));
      return <>By category: {list(scope.categoryIds.map((id) => names.get(id) ?? id))}</>;
    }
  }
}
