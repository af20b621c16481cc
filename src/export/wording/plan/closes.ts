import type { PlannedChange } from '../../../domain/plan/plan';
import { count } from '../numbers';
import type { PlanContext } from './context';

/** What a change closes that those before it left open, in one short sentence. */
export function closesSentence({ change, closes }: PlannedChange, { requirements }: PlanContext): string {
  if (closes.gaps > 0) return `Closes ${count(closes.gaps, 'gap')} in ${count(closes.projects, 'project')}.`;
  switch (change.kind) {
    case 'create-account':
    case 'activate-account':
    case 'give-product-access':
      return 'Without it, nothing else has an effect.';
    case 'create-group':
    case 'create-role':
      return 'Later changes rest on it.';
    case 'join-group': {
      const { name, groupId } = change.group;
      const isAskedFor = requirements.some(({ anyOf }) =>
        anyOf.some(({ kind, key }) => kind === 'group' && key === name),
      );
      if (isAskedFor) return 'The connector needs the account to be in this group.';
      return groupId?.startsWith('-new-') === true ? 'Later changes rest on it.' : NOTHING;
    }
    case 'grant-global': {
      const isAskedFor = requirements.some(({ anyOf }) =>
        anyOf.some(({ kind, key }) => kind === 'global-permission' && key === change.permission),
      );
      return isAskedFor ? 'Closes a gap of the site as a whole.' : NOTHING;
    }
    // A new role is granted before anybody is in it.
    case 'grant':
      return change.to.kind === 'account' ? NOTHING : 'Takes effect for the account once it is in there.';
    case 'join-role':
      return NOTHING;
    case 'leave-group':
    case 'leave-role':
    case 'revoke':
      return 'Closes nothing; it takes something away.';
  }
}

const NOTHING = 'Closes nothing that was still open.';
