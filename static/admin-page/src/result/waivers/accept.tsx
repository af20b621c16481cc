import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef } from 'react';
import type { ReportSummary } from '../../../../../src/contract/report';
import type { Waived } from '../../../../../src/contract/waiver';
import { useQueryValues } from '../../navigation/use-query-value';
import { Hidden } from '../../shared/hidden';
import { Loading } from '../../shared/loading';
import styles from './waivers.module.css';

const AcceptForm = lazy(() => import('./accept-form'));

/** Which finding is being accepted stands in the address; one at a time. */
const ACCEPTING = 'accept';

/** Whether findings of a run can be accepted: it belongs to a saved check and has come to an end. */
export function mayAccept({ checkId, pending }: ReportSummary): boolean {
  return checkId !== undefined && pending.length === 0;
}

/** Opens the form to accept a finding. @param what is accepted, in words */
export function Accept({ runId, waives, what }: { runId: string; waives: Waived; what: string }) {
  const { get, set } = useQueryValues();
  const opener = useRef<HTMLButtonElement>(null);
  const id = waives.kind === 'cause' ? waives.causeId : `excess ${waives.permission}`;
  const isOpen = get(ACCEPTING) === id;
  return (
    <div className={styles['accept']}>
      <Button
        ref={opener}
        spacing="compact"
        aria-expanded={isOpen}
        onClick={() => {
          set({ [ACCEPTING]: isOpen ? '' : id });
        }}
      >
        Accept this… <Hidden>{what}</Hidden>
      </Button>
      {isOpen && (
        <Suspense fallback={<Loading>Opening…</Loading>}>
          <AcceptForm
            runId={runId}
            waives={waives}
            what={what}
            onCancel={() => {
              set({ [ACCEPTING]: '' });
              opener.current?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
