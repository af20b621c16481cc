import { useMutation } from '@tanstack/react-query';
import { patiently } from '../../../../../src/client';
import type { ConnectorChoice } from '../../../../../src/contract/connector';
import type { ReportSummary } from '../../../../../src/contract/report';
import { api } from '../../api';
import { choicesOfRun } from '../../check/choices-of-run';
import { refuseSecrets } from '../../check/connector/secret-check';
import { rememberedProfile } from '../../memory/remembered';
import { useAddress } from '../../navigation/address';
import { startDrive } from '../../run/run-drives';
import { type After, afterPath } from './after-address';

/** Starts the same check anew and goes to its address, which says after which changes it was started. */
export function useStartAgain(summary: ReportSummary) {
  const { push } = useAddress();
  return useMutation({
    mutationFn: async (after: After) => {
      const started = await patiently(() => startAgain(summary), {
        signal: new AbortController().signal,
        onWaiting: () => undefined,
      });
      return { started, after };
    },
    onSuccess: ({ started, after }) => {
      if (started === 'cancelled') return;
      const { runId, pending, projectCount } = started;
      const { account, connector } = summary;
      startDrive(runId, pending, {
        accountId: account.accountId,
        connectorName: connector.name,
        projectCount,
      });
      push(afterPath(runId, after));
    },
  });
}

/** Whether all that the check was started with is at hand: a pasted profile is, while this browser remembers it. */
export function maySameCheckStart(summary: ReportSummary): boolean {
  return connectorOf(summary) !== undefined;
}

async function startAgain(summary: ReportSummary): ReturnType<typeof api.startRun> {
  const connector = connectorOf(summary);
  if (!connector) throw new RangeError('The profile of the check is not remembered.');
  if (connector.from === 'profile') await refuseSecrets(connector.profile);
  const { options, confirmed } = choicesOfRun(summary);
  return api.startRun({
    accountId: summary.account.accountId,
    connector,
    options: { ...options },
    confirmedSteps: [...confirmed],
    projects: summary.scope,
  });
}

function connectorOf({ connector: { from, id } }: ReportSummary): ConnectorChoice | undefined {
  if (from !== 'profile') return { from, id };
  try {
    const profile: unknown = JSON.parse(rememberedProfile());
    if (typeof profile !== 'object' || profile === null || !('id' in profile) || profile.id !== id)
      return undefined;
    return { from, profile: { ...profile } };
  } catch {
    return undefined;
  }
}
