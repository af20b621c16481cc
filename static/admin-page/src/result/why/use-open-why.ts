import { useQueryClient } from '@tanstack/react-query';
import { CELL_BASE, type CellKind, type MatrixPart } from '../../../../../src/contract/matrix';
import type { ReportSummary } from '../../../../../src/contract/report';
import type { Cause } from '../../../../../src/domain/cause-summary';
import { useQueryValues } from '../../navigation/use-query-value';
import { isMatrixQuery, runKey } from '../../queries';

/** The heading of the open panel. */
export const WHY_TITLE = 'why-title';

/** Opens the reasoning about a permission in a project; an empty permission opens the project as a whole. */
export function useOpenWhy(): (projectKey: string, permission: string) => void {
  const { get, set } = useQueryValues();
  return (projectKey, permission) => {
    const cell = `${projectKey}:${permission}`;
    if (get('cell') === cell) document.getElementById(WHY_TITLE)?.focus();
    else set({ cell });
  };
}

/**
 * Picks the permission through which a cause shows in a project.
 * @returns a finder; it answers with the empty text for causes that show in no permission, so that the whole project opens
 */
export function usePermissionOfCause({ runId, requirements }: ReportSummary, cause: Cause) {
  const client = useQueryClient();
  const asking = requirements.filter(({ id }) => cause.requirementIds.includes(id));
  const askedFor = new Set(
    asking.flatMap(({ anyOf }) =>
      anyOf.filter(({ kind }) => kind === 'project-permission').map(({ key }) => key),
    ),
  );
  const keys = cause.keys.filter((key) => askedFor.has(key));
  return (projectId: number): string => {
    // Parts that are read already tell which of the cause's permissions is open in this very project.
    const parts = client.getQueriesData<MatrixPart>({ queryKey: runKey(runId), predicate: isMatrixQuery });
    for (const [, part] of parts) {
      const index = part?.ids.indexOf(projectId) ?? -1;
      if (!part || index === -1) continue;
      const open = keys.find((key) => kindIn(part, key, index)?.outcome !== 'met');
      if (open !== undefined) return open;
    }
    return keys[0] ?? '';
  };
}

function kindIn({ cells, kinds }: MatrixPart, key: string, index: number): CellKind | undefined {
  return kinds[(cells[key]?.charCodeAt(index) ?? 0) - CELL_BASE];
}
