import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { version as appVersion } from '../../../../../package.json';
import type { ReportSummary } from '../../../../../src/contract/report';
import {
  type EvidencePack,
  fileName,
  PACK_FORMS,
  type PackForm,
  writePack,
} from '../../../../../src/export/pack';
import { api } from '../../api';
import { accountQuery, historyQuery } from '../../queries';
import { FailureMessage } from '../../shared/failure-message';
import { Choice } from '../../shared/choice';
import { downloadText } from '../download-text';
import { planForExport } from './plan-for-export';
import Button from '@atlaskit/button/new';
import styles from './export-menu.module.css';

/** The forms in which a run is handed over, each as a file to save. Everything is written in the browser. */
export default function ExportMenu({
  summary,
  accountName,
}: {
  summary: ReportSummary;
  accountName: string;
}) {
  const client = useQueryClient();
  const [withPlan, setWithPlan] = useState(false);
  const { mutate, isPending, isError, error, variables } = useMutation({
    mutationFn: async (form: PackForm) => {
      const [report, plan, startedByName, checkName] = await Promise.all([
        api.readReport(summary.runId),
        withPlan ? planForExport(summary, accountName) : undefined,
        summary.startedBy === undefined ? undefined : nameOf(summary.startedBy),
        summary.checkId === undefined ? undefined : checkNameOf(summary.checkId),
      ]);
      const pack: EvidencePack = {
        report,
        accountName,
        madeAt: new Date().toISOString(),
        appVersion,
        ...(plan && { plans: [plan] }),
        ...(startedByName !== undefined && { startedByName }),
        ...(checkName !== undefined && { checkName }),
      };
      return { name: fileName(pack, form.extension), text: writePack(pack, form.format) };
    },
    onSuccess: ({ name, text }, { mediaType }) => {
      downloadText(name, mediaType, text);
    },
  });
  // Names are only for reading along: a file without one is still right.
  const nameOf = (accountId: string): Promise<string | undefined> =>
    client.query(accountQuery(accountId)).then(
      ({ displayName }) => displayName,
      () => undefined,
    );
  const checkNameOf = (checkId: string): Promise<string | undefined> =>
    client.query(historyQuery(checkId)).then(
      ({ check }) => check.name,
      () => undefined,
    );
  return (
    <div className={styles['menu']}>
      {summary.counts.gaps > summary.counts.unchecked && (
        <Choice
          type="checkbox"
          label="With the fix plan that has the fewest changes (JSON, Markdown, print page)"
          checked={withPlan}
          onChange={({ target }) => {
            setWithPlan(target.checked);
          }}
        />
      )}
      <ul role="list" className={styles['forms']} aria-label="Forms">
        {PACK_FORMS.map((form) => (
          <li key={form.format}>
            <Button
              isLoading={isPending && variables.format === form.format}
              onClick={() => {
                mutate(form);
              }}
            >
              Download {form.label}
            </Button>
            <span className={styles['use']}>{form.use}</span>
          </li>
        ))}
      </ul>
      {isError && (
        <FailureMessage
          error={error}
          onRetry={() => {
            mutate(variables);
          }}
        />
      )}
    </div>
  );
}
