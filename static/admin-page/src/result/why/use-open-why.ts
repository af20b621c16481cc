import { useQueryClient } from '@tanstack/react-query';
import type { ReportPart, ReportSummary } from '../../../../../src/contract/report';
import type { Cause } from '../../../../../src/domain/cause-summary';
import { useQueryValues } from '../../navigation/use-query-value';
import { runKey } from '../../queries';

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
  const askedFor = new Map(
    requirements.map(({ id, anyOf }) => [
      id,
      anyOf.filter(({ kind }) => kind === 'project-permission').map(({ key }) => key),
    ]),
  );
  const any = new Set(cause.requirementIds.flatMap((id) => askedFor.get(id) ?? []));
  return (projectId: number): string => {
    // Parts that are read already tell which of the cause's permissions is open in this very project.
    const parts = client.getQueriesData<Partial<ReportPart>>({ queryKey: runKey(runId) });
    for (const [, part] of parts) {
      const project = part?.projects?.find(({ id }) => id === projectId);
      const gap = part?.gaps?.find(
        ({ causeId, scope }) => causeId === cause.id && scope.kind === 'project' && scope.id === projectId,
      );
      const keys = gap ? (askedFor.get(gap.requirementId) ?? []) : [];
      const open = keys.find((key) => project?.outcomes[key] !== 'met');
      if (open !== undefined) return open;
    }
    return cause.keys.find((key) => any.has(key)) ?? '';
  };
}
