import type { ListedCheck } from '../../../../../src/contract/saved-check';
import { verdictLabel, waiversToLookAt } from '../../../../../src/export/wording/history';

export type Order = 'name' | 'attention' | 'latest';

/** Whether somebody should look at a check: it got worse, could not run, or a waiver no longer counts. */
export function wantsAttention({ latest, trouble, waivers, connectorName }: ListedCheck): boolean {
  return (
    (latest?.result?.drift?.worse ?? 0) > 0 ||
    trouble !== undefined ||
    waiversToLookAt(waivers) > 0 ||
    connectorName === undefined
  );
}

/** Checks that fit a text, in an order. @param names of accounts by id */
export function arranged(
  checks: readonly ListedCheck[],
  find: string,
  order: Order,
  names: Readonly<Record<string, string>>,
): ListedCheck[] {
  const wanted = find.trim().toLowerCase();
  const shown = checks.filter((check) =>
    [
      check.name,
      names[check.accountId] ?? check.accountId,
      check.connectorName ?? check.connector.id,
      check.latest?.result ? verdictLabel(check.latest.result.verdict) : '',
    ].some((text) => text.toLowerCase().includes(wanted)),
  );
  if (order === 'attention') shown.sort((a, b) => Number(wantsAttention(b)) - Number(wantsAttention(a)));
  if (order === 'latest')
    shown.sort((a, b) => (b.latest?.startedAt ?? '').localeCompare(a.latest?.startedAt ?? '', 'en'));
  return shown;
}
