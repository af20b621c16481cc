import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReportSummary } from '../../../../src/contract/report';
import { planPartQuery } from '../queries';
import { DeskProgress } from './planner/desk-progress';
import { type Load, useDesk } from './planner/use-desk';
import { PlanBoard } from './plan-board';

/** Reads what the plans of a run are made from, part by part, and then makes them. */
export function RunPlans({ summary }: { summary: ReportSummary }) {
  const client = useQueryClient();
  const load = useMemo(
    (): Load => async (planner, onPiece) => {
      const of = summary.runId;
      planner.tell({ kind: 'run', of, run: summary });
      for (let part = 0; part < summary.parts; part += 1) {
        planner.tell({ kind: 'part', of, part: await client.query(planPartQuery(of, part)) });
        onPiece(part + 1);
      }
    },
    [client, summary],
  );
  const desk = useDesk(load);
  if (desk.state !== 'ready') return <DeskProgress desk={desk} all={summary.parts} />;
  return <PlanBoard summary={summary} planner={desk.planner} />;
}
