import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import type { ReportSummary } from '../../../../../src/contract/report';
import { type CauseContext, count, number } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { FailureMessage } from '../../shared/failure-message';
import { Field } from '../../shared/field';
import { Loading } from '../../shared/loading';
import { useDebounced } from '../../shared/use-debounced';
import { Moment } from '../moment';
import { GroupTable } from './group-table';
import styles from './memberships.module.css';
import { RoleTable } from './role-table';
import { useMemberships } from './use-memberships';
import { useProjectIds } from './use-project-ids';

const TYPING_MS = 400;

/** Groups, then roles by project: as many projects as were asked for so far, and a way to the next. */
export function Memberships({
  summary,
  version,
  context,
}: {
  summary: ReportSummary;
  version: string;
  context: CauseContext;
}) {
  const { get, set } = useQueryValues();
  const typed = get('roles-in');
  const find = useDebounced(typed, TYPING_MS);
  const found = useProjectIds(summary, version, find);
  const read = useMemberships(summary.runId, found.ids, found.isWhole);
  const { total } = summary.counts.projects;
  const isWaiting = read.isReading || find !== typed || (!found.isWhole && found.ids.length === 0);
  const fitting = find.trim() === '' ? total : found.ids.length;
  const readMore = (): void => {
    if (read.hasMore) read.readMore();
    else found.readNextPart();
  };
  return (
    <div className={styles['memberships']}>
      {read.groups !== undefined && <GroupTable groups={read.groups} context={context} />}
      {total > 0 && (
        <>
          <div className={styles['tools']}>
            <Field id="find-roles" label="Find a project’s roles">
              <Textfield
                id="find-roles"
                value={typed}
                placeholder="Key or name"
                onChange={(event) => {
                  set({ 'roles-in': event.currentTarget.value });
                }}
              />
            </Field>
            <p className={styles['state']} role="status">
              {isWaiting
                ? 'Reading…'
                : `${number(read.projects.length)} of ${count(fitting, 'project')} read`}
              {read.readAt !== undefined && (
                <>
                  , <Moment at={read.readAt} />
                </>
              )}
            </p>
            <Button spacing="compact" isDisabled={read.isReading} onClick={read.readAgain}>
              Read again
            </Button>
          </div>
          {found.error && <FailureMessage error={found.error} onRetry={found.retry} />}
          <RoleTable
            projects={read.projects}
            context={context}
            hasMore={!isWaiting && read.error === null && read.projects.length < fitting}
            onMore={readMore}
          />
          {isWaiting && <Loading>Reading roles from Jira…</Loading>}
          {!isWaiting && fitting === 0 && <p>No project fits. Change or clear the filter above.</p>}
        </>
      )}
      {total === 0 && read.isReading && <Loading>Reading groups…</Loading>}
      {read.error && <FailureMessage error={read.error} onRetry={read.readAgain} />}
    </div>
  );
}
