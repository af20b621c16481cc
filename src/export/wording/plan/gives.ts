import type { PlannedChange } from '../../../domain/plan/plan';
import { riskOf } from '../../../domain/plan/risk';
import type { PlanContext } from './context';
import { gainSentences, lossSentences } from './gains';

/** What the account gets by a change besides what it closes, or what it loses, in at most two short sentences. */
export function givesSentences(planned: PlannedChange, context: PlanContext): string[] {
  const { change, gains, mayCome, losses } = planned;
  switch (change.kind) {
    case 'create-account':
    case 'create-group':
    case 'create-role':
      return ['By itself this gives nothing.'];
    case 'activate-account':
      return ['The account gets back everything that it was granted before.'];
    case 'leave-group':
    case 'leave-role':
    case 'revoke':
      return losses.length > 0
        ? [...lossSentences(losses, context), 'The simulated result shows whether that opens a gap.']
        : [
            'By the grants that were read, the account loses nothing in the checked projects.',
            'Where the check did not have to read them, it may lose more.',
          ];
    case 'grant-global':
      return globalSentences(change.permission);
    case 'give-product-access':
    case 'join-group':
    case 'join-role':
    case 'grant':
      return gains.length + mayCome.length > 0
        ? gainSentences(gains, mayCome, context)
        : ['Nothing that the connector does not need was found to come with it.'];
  }
}

function globalSentences(permission: string): string[] {
  return riskOf(permission) === 'high'
    ? ['High risk: everything that Jira admins may do comes with it.']
    : ['It holds on the whole site.', 'Nothing else comes with it.'];
}
