import { useMemo } from 'react';
import type { PlanEvidence } from '../../../../../src/contract/plan';
import type { ReportSummary } from '../../../../../src/contract/report';
import { api } from '../../api';
import type { Load } from '../planner/use-desk';

/**
 * What both runs stored, and nothing that Jira says now: the changes are in Jira by now, and what each of them was to close is told by
 * how things were.
 */
export function useBoth(old: ReportSummary | undefined, now: ReportSummary): Load | undefined {
  return useMemo(
    () =>
      old &&
      (async (planner, onPiece) => {
        let done = 0;
        for (const run of [old, now]) {
          planner.tell({ kind: 'run', of: run.runId, run });
          for (let part = 0; part < run.parts; part += 1) {
            const report = await api.readPart(run.runId, part);
            planner.tell({
              kind: 'part',
              of: run.runId,
              part: { report, evidence: { ...NOTHING_READ, part } },
            });
            onPiece((done += 1));
          }
        }
      }),
    [old, now],
  );
}

const NOTHING_READ: Omit<PlanEvidence, 'part'> = {
  permissions: {},
  held: null,
  heldGlobally: null,
  schemes: [],
  groups: null,
  adminGroups: [],
  partlyRead: [],
  sources: [],
};
