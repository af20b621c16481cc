import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReportSummary } from '../../../../src/contract/report';
import type { CauseContext } from '../../../../src/export/wording';
import { accountQuery, rolesQuery } from '../queries';

/**
 * The names that a result is told with. A report keeps ids only, so the account's and the roles' names are read when they
 * are shown; where they cannot be read, the ids stand in.
 */
export function useResultContext(summary: ReportSummary): CauseContext {
  const account = useQuery(accountQuery(summary.account.accountId));
  const namesRoles = summary.requirements.some(({ anyOf }) =>
    anyOf.some(({ kind }) => kind === 'project-role'),
  );
  const roles = useQuery({ ...rolesQuery(), enabled: namesRoles });
  return useMemo(
    () => ({
      accountName: account.data?.displayName ?? summary.account.accountId,
      site: summary.site,
      names: {
        permissions: summary.permissions,
        roles: Object.fromEntries((roles.data?.roles ?? []).map(({ id, name }) => [id, name])),
      },
    }),
    [account.data, roles.data, summary],
  );
}
