import type { Cost, CostOrder } from '../../../src/domain/plan/cost';
import { countRisks, NO_RISK, addRisks } from '../../../src/domain/plan/risk';
import type { Strategy } from '../../../src/domain/plan/plan';
import { GROUPS, held, ROLES, schemeIndex, type SmallWorld, type Standing, standingNow } from './small-world';

/** A way to put the account somewhere, and what it takes. */
interface Choice {
  readonly standing: Standing;
  readonly steps: number;
  readonly unknownReach: number;
  readonly madeRole: boolean;
}

/** Tries every set of changes to a small world. @returns the cheapest that closes all that any set closes */
export function bestOfAll(world: SmallWorld, strategy: Strategy, order: CostOrder): Cost {
  const now = standingNow(world);
  const gapsOf = (standing: Standing): number =>
    world.projects.reduce((sum, _, project) => {
      const keys = held(world, standing, project);
      return sum + world.wanted.filter((key) => !keys.has(key)).length;
    }, 0);
  let best: { cost: Cost; gaps: number } | undefined;
  for (const choice of choices(world, strategy)) {
    const gaps = gapsOf(choice.standing);
    if (best !== undefined && gaps > best.gaps) continue;
    const cost: Cost = {
      steps: choice.steps,
      unknownReach: choice.unknownReach,
      excess: world.projects
        .map((_, project) => {
          const before = held(world, now, project);
          const gained = [...held(world, choice.standing, project)].filter(
            (key) => !before.has(key) && !world.wanted.includes(key),
          );
          const hadGap = world.wanted.some((key) => !before.has(key));
          // Only projects with a gap are planned.
          return hadGap ? countRisks(gained) : NO_RISK;
        })
        .reduce(addRisks, NO_RISK),
    };
    if (best === undefined || gaps < best.gaps || order(cost, best.cost) < 0) best = { cost, gaps };
  }
  return best?.cost ?? { steps: 0, unknownReach: 0, excess: NO_RISK };
}

function* choices(world: SmallWorld, strategy: Strategy): Generator<Choice> {
  const isFixed = world.isFree || strategy === 'no-scheme-touched';
  const now = standingNow(world);
  const grants = isFixed ? 1 : 3 ** world.schemes.length;
  const roleSets = world.isFree ? 1 : 4 ** world.projects.length;
  for (let joined = 0; joined < 4; joined += 1)
    for (let grant = 0; grant < grants; grant += 1)
      for (let roles = 0; roles < roleSets; roles += 1)
        yield* choose(world, now, joined, grant, roles, strategy);
}

function* choose(
  world: SmallWorld,
  now: Standing,
  joined: number,
  grant: number,
  roles: number,
  strategy: Strategy,
): Generator<Choice> {
  const groups = GROUPS.map((_, index) => (now.groups[index] ?? false) || bit(joined, index));
  const joins = GROUPS.filter((_, index) => !now.groups[index] && bit(joined, index)).length;
  // Joining a group one is in is no change.
  if (joins !== GROUPS.filter((_, index) => bit(joined, index)).length) return;
  const joinedRoles = world.projects.map((_, project) =>
    ROLES.map((_role, index) => bit(roles >> (project * 2), index)),
  );
  const roleSteps = joinedRoles.flat().filter(Boolean).length;
  const how = world.schemes.map((_, index) => Math.floor(grant / 3 ** index) % 3);
  if (how.includes(2) && strategy !== 'least-privilege') return;
  const everything = new Set(world.wanted);
  const own = how.map((choice) => (choice === 1 ? everything : new Set<string>()));
  const inNewRole = world.projects.map(({ isTeamManaged }, project) => {
    if (isTeamManaged || how[schemeIndex(world, project)] !== 2) return false;
    const before = held(world, { ...now, groups }, project);
    return world.wanted.some((key) => !before.has(key));
  });
  const isUsed = (scheme: number): boolean =>
    world.projects.some(
      ({ isTeamManaged }, project) => !isTeamManaged && schemeIndex(world, project) === scheme,
    );
  if (how.some((choice, scheme) => choice !== 0 && !isUsed(scheme))) return;
  const edits = how.filter((choice) => choice !== 0).length;
  yield {
    standing: {
      groups,
      roles: now.roles.map((isIn, project) =>
        isIn.map((already, index) => already || (joinedRoles[project]?.[index] ?? false)),
      ),
      own: ownOf(world, own, inNewRole),
    },
    steps: joins + roleSteps + edits + inNewRole.filter(Boolean).length,
    unknownReach: joins + (world.isWholeSite ? 0 : how.filter((choice) => choice === 1).length),
    madeRole: how.includes(2),
  };
}

/** A grant to a new role reaches the projects in which the account joins it: all those of the scheme that have a gap. */
function ownOf(
  world: SmallWorld,
  own: readonly ReadonlySet<string>[],
  inNewRole: readonly boolean[],
): ReadonlySet<string>[] {
  return own.map((keys, scheme) =>
    inNewRole.some((isIn, project) => isIn && schemeIndex(world, project) === scheme)
      ? new Set(world.wanted)
      : keys,
  );
}

const bit = (bits: number, index: number): boolean => ((bits >> index) & 1) === 1;
