import type { PlannedRun, PlanPart } from '../../../../../src/client/plan/plan-input';
import { sameGroup } from '../../../../../src/domain/account';
import type { Change } from '../../../../../src/domain/plan/change';
import { effectsOf } from '../../../../../src/domain/plan/effects';
import type { PlanInput, PlanProject } from '../../../../../src/domain/plan/input';
import type { Seen } from './questions';
import { withKeys } from './with-keys';

/** A later run of the same check. */
export interface Later {
  readonly run: PlannedRun;
  readonly parts: readonly PlanPart[];
  readonly input: PlanInput;
}

/**
 * What became of each change of a plan: of the gaps that it closes, how many a later run still finds. What could not be checked, and a
 * project that the later run does not have, count as open: nothing is said to have taken effect that was not seen.
 * @param input what the plan was made from
 */
export function seenOf(input: PlanInput, changes: readonly Change[], later: Later): Seen[] {
  const named = withKeys(changes, input);
  const planned = effectsOf(input, named);
  const left = effectsOf({ ...input, projects: stillOpen(input.projects, later) }, named);
  return planned.map((one, index): Seen => {
    const { change, closes } = one;
    const open = left[index]?.closes.gaps ?? 0;
    if (closes.gaps === 0) return { planned: one, effect: effectAtSite(change, input, later), open };
    const effect = open === 0 ? 'took-effect' : open < closes.gaps ? 'partly' : 'not-seen';
    return { planned: one, effect, open };
  });
}

function stillOpen(projects: readonly PlanProject[], { parts, input }: Later): PlanProject[] {
  const checked = new Set(parts.flatMap(({ report }) => report.projects.map(({ id }) => id)));
  const open = new Map(
    input.projects.map(({ id, open: needs }) => [id, new Set(needs.map((need) => need.requirementId))]),
  );
  for (const { report } of parts)
    for (const { scope, requirementId } of report.gaps)
      if (scope.kind === 'project') open.get(scope.id)?.add(requirementId);
  return projects.map((project) => ({
    ...project,
    open: checked.has(project.id)
      ? project.open.filter(({ requirementId }) => open.get(project.id)?.has(requirementId) === true)
      : project.open,
  }));
}

/** What a change comes to that closes no gap of a project, where the account or the site as a whole tells. */
function effectAtSite(change: Change, input: PlanInput, { run }: Later): Seen['effect'] {
  const seen = (isSeen: boolean): Seen['effect'] => (isSeen ? 'took-effect' : 'not-seen');
  switch (change.kind) {
    case 'activate-account':
      return seen(run.account.active);
    case 'give-product-access':
      return seen((run.account.applicationRoles?.length ?? 0) > 0);
    case 'join-group':
      // A new group has another id once it is there.
      if (change.group.groupId?.startsWith('-new-') === true) return 'with-others';
      return seen(run.account.groups?.some((group) => sameGroup(group, change.group)) ?? false);
    case 'leave-group':
      return seen(run.account.groups?.every((group) => !sameGroup(group, change.group)) ?? false);
    case 'grant-global': {
      const asking = input.openAtSite.filter(({ ways }) =>
        ways.some(({ kind, key }) => kind === 'global-permission' && key === change.permission),
      );
      const open = new Set(run.siteGaps.map(({ requirementId }) => requirementId));
      if (asking.length === 0) return 'with-others';
      return seen(asking.every(({ requirementId }) => !open.has(requirementId)));
    }
    default:
      return 'with-others';
  }
}
