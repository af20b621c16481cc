import { useMutation } from '@tanstack/react-query';
import type { Waiver } from '../../../../../src/contract/waiver';
import { api } from '../../api';
import { failureOf } from '../../shared/failure-message';
import { TwoSteps } from '../../shared/two-steps';
import { goToSection } from '../section';
import { useWaiverChanges } from './use-waiver-changes';

/** Takes a waiver back, after asking. @param what it accepts, for those who do not see what the button stands beside */
export function RemoveWaiver({
  waiver: { checkId, waiverId },
  what,
  runId,
}: {
  waiver: Waiver;
  what: string;
  runId: string | undefined;
}) {
  const changed = useWaiverChanges(runId);
  const gone = async (): Promise<void> => {
    // What has the focus goes with the waiver.
    goToSection('waivers');
    await changed();
  };
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.removeWaiver(checkId, waiverId),
    onSuccess: gone,
    // Somebody else was faster: what was wanted is done.
    onError: (failure) => (failureOf(failure).code === 'waiver-not-found' ? gone() : undefined),
  });
  return (
    <div>
      <TwoSteps
        open="Remove…"
        confirm="Remove for good"
        keep="Keep it"
        which={what}
        asking={<span>What it covers counts in full again.</span>}
        isWorking={isPending}
        error={error}
        onConfirm={() => {
          mutate();
        }}
      />
    </div>
  );
}
