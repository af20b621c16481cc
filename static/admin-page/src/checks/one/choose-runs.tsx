import type { RunRecord } from '../../../../../src/contract/history';
import { verdictLabel } from '../../../../../src/export/wording/history';
import { PageLink } from '../../navigation/page-link';
import { useQueryValues } from '../../navigation/use-query-value';
import { momentText } from '../../result/moment-text';
import { Field, Select } from '../../shared/field';
import { compareRunsPath } from '../addresses';
import styles from '../checks.module.css';

/** Two runs to compare; at first the latest and the one before. @param runs finished ones, the latest first; at least two */
export function ChooseRuns({ checkId, runs }: { checkId: string; runs: readonly RunRecord[] }) {
  const { get, set } = useQueryValues();
  const indexOf = (name: string, otherwise: number): number => {
    const found = runs.findIndex(({ runId }) => runId === get(name));
    return found < 0 ? otherwise : found;
  };
  const after = Math.min(indexOf('after', 0), runs.length - 2);
  // Only an earlier run can be compared with a later one.
  const before = Math.max(indexOf('before', after + 1), after + 1);
  return (
    <div className={styles['tools']}>
      <RunChoice
        name="before"
        label="Compare the run of"
        runs={runs.slice(after + 1)}
        chosen={runs[before]}
        onChoose={(runId) => {
          set({ before: runId });
        }}
      />
      <RunChoice
        name="after"
        label="with the run of"
        runs={runs.slice(0, -1)}
        chosen={runs[after]}
        onChoose={(runId) => {
          set({ after: runId });
        }}
      />
      <p>
        <PageLink to={compareRunsPath(checkId, runs[before]?.runId ?? '', runs[after]?.runId ?? '')}>
          Show what changed
        </PageLink>
      </p>
    </div>
  );
}

function RunChoice({
  name,
  label,
  runs,
  chosen,
  onChoose,
}: {
  name: string;
  label: string;
  runs: readonly RunRecord[];
  chosen: RunRecord | undefined;
  onChoose: (runId: string) => void;
}) {
  const id = `compare-${name}`;
  return (
    <Field id={id} label={label}>
      <Select
        id={id}
        value={chosen?.runId ?? ''}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {runs.map(({ runId, startedAt, result }) => (
          <option key={runId} value={runId}>
            {momentText(startedAt)}
            {result && ` – ${verdictLabel(result.verdict)}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
