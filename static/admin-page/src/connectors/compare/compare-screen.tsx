import { count, list } from '../../../../../src/export/wording';
import type { Offered } from '../../check/connector/offered-connectors';
import { useQueryValues } from '../../navigation/use-query-value';
import { Expandable } from '../../shared/expandable';
import { FailureMessage } from '../../shared/failure-message';
import { Loading } from '../../shared/loading';
import { listedChoices } from '../addresses';
import area from '../connectors.module.css';
import { ScreenHead } from '../screen-head';
import { type Connectors, findOffered, useConnectors } from '../use-connectors';
import { ChosenColumns } from './chosen-columns';
import { CompareTable } from './compare-table';
import { partRows } from './rows';

/** Two to four connectors side by side; what they differ in first. */
export function CompareScreen() {
  const { data, error, retry } = useConnectors();
  return (
    <div className={area['screen']}>
      <ScreenHead
        title="Compare connectors"
        intro="What each asks of its account in Jira. Steps that a person does are on the connector’s own page."
      />
      {data ? (
        <Comparison connectors={data} />
      ) : error ? (
        <FailureMessage error={error} onRetry={retry} />
      ) : (
        <Loading>Reading the connectors…</Loading>
      )}
    </div>
  );
}

function Comparison({ connectors }: { connectors: Connectors }) {
  const { get, set } = useQueryValues();
  const columns = listedChoices(get('with')).flatMap((choice) => findOffered(connectors, choice) ?? []);
  return (
    <>
      <ChosenColumns
        all={connectors.all}
        columns={columns}
        onChange={(choices) => {
          set({ with: choices.join(',') });
        }}
      />
      {columns.length < 2 ? (
        <p role="status">
          Choose {columns.length === 0 ? 'two connectors' : 'one more connector'} to compare.
        </p>
      ) : (
        <Tables columns={columns} />
      )}
    </>
  );
}

function Tables({ columns }: { columns: readonly Offered[] }) {
  const { get, set } = useQueryValues();
  const { different, same } = partRows(columns.map(({ profile }) => profile));
  return (
    <>
      <p role="status">
        {list(columns.map(({ profile }) => profile.name))} differ in {count(different.length, 'need')} and
        agree in {same.length}.
      </p>
      <CompareTable label="What differs" columns={columns} rows={different} hasFacts />
      {same.length > 0 && (
        <Expandable
          label={`${count(same.length, 'need')} that all ask for alike`}
          open={get('same') === 'shown'}
          onToggle={(isOpen) => {
            set({ same: isOpen ? 'shown' : '' });
          }}
        >
          <CompareTable label="What is the same" columns={columns} rows={same} />
        </Expandable>
      )}
    </>
  );
}
