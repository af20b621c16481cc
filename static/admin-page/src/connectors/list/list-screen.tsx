import Button from '@atlaskit/button/new';
import { count } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { ActionLink } from '../action-link';
import { listedChoices, MOST_COMPARED, newPath } from '../addresses';
import area from '../connectors.module.css';
import { type Connectors, useConnectors } from '../use-connectors';
import { CompareBar } from './compare-bar';
import { ConnectorRow } from './connector-row';
import { ListFields } from './list-fields';
import { EVERYTHING, filtered, type ListFilter, methodsIn } from './list-filter';
import styles from './list.module.css';

/** Every connector that is known, to look at and to compare. */
export function ListScreen() {
  const { data, error, retry } = useConnectors();
  return (
    <div className={area['screen']}>
      <header className={area['head']}>
        <h1 tabIndex={-1}>Connectors</h1>
        <p className={area['intro']}>
          What each connector needs in Jira, and who says so. Look at one, compare several, or write down what
          your own connector needs.
        </p>
        <div className={area['actions']}>
          <ActionLink to={newPath()}>Make your own</ActionLink>
        </div>
      </header>
      {data ? (
        <List connectors={data} />
      ) : error ? (
        <FailureMessage error={error} onRetry={retry} />
      ) : (
        <Loading>Reading the connectors…</Loading>
      )}
    </div>
  );
}

function List({ connectors: { all } }: { connectors: Connectors }) {
  const { get, set } = useQueryValues();
  const filter: ListFilter = {
    find: get('find'),
    coverage: get('coverage'),
    method: get('method'),
    sort: get('sort'),
  };
  const shown = filtered(all, filter);
  const choices = listedChoices(get('with'));
  // In the order in which they were ticked: the order of the columns.
  const ticked = choices.flatMap((choice) => all.find((offered) => offered.choice === choice) ?? []);
  const tick = (choice: string, isTicked: boolean): void => {
    const others = ticked.map((offered) => offered.choice).filter((other) => other !== choice);
    set({ with: (isTicked ? [...others, choice] : others).join(',') });
  };
  return (
    <>
      <ListFields filter={filter} methods={methodsIn(all)} />
      <div className={styles['state']}>
        <p role="status">
          {shown.length} of {count(all.length, 'connector')} shown
        </p>
        {shown.length < all.length && (
          <Button
            spacing="compact"
            onClick={() => {
              set(EVERYTHING);
            }}
          >
            Show all
          </Button>
        )}
      </div>
      <CompareBar
        ticked={ticked}
        onClear={() => {
          set({ with: '' });
        }}
      />
      {shown.length === 0 ? (
        <p>No connector fits. Search for something else, or make your own.</p>
      ) : (
        <ul className={styles['rows']} aria-label="Connectors">
          {shown.map((offered) => (
            <ConnectorRow
              key={offered.choice}
              offered={offered}
              isTicked={ticked.includes(offered)}
              isFull={ticked.length >= MOST_COMPARED}
              onTick={(isTicked) => {
                tick(offered.choice, isTicked);
              }}
            />
          ))}
        </ul>
      )}
    </>
  );
}
