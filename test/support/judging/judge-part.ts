import type { FoundCause } from '../../../src/domain/cause';
import type { ProjectFacts } from '../../../src/domain/project-facts';
import type { ProjectsEvidence, SharedEvidence } from '../../../src/domain/evidence';
import { judgePart, type ProjectResult } from '../../../src/domain/judge-part';
import type { Requirement } from '../../../src/domain/profile';
import { wantedKeys } from '../../../src/domain/active-requirements';
import type { Scheme } from '../../../src/domain/scheme';
import { aScan } from './a-scheme';
import { sharedEvidence } from './shared-evidence';

/** One part of a run with what was read about it. */
export interface PartOfARun {
  readonly part: ProjectsEvidence;
  readonly requirements: readonly Requirement[];
  readonly schemes?: readonly Scheme[];
  readonly facts?: readonly ProjectFacts[];
  readonly shared?: Partial<SharedEvidence>;
  readonly confirmed?: readonly string[];
}

/** Judges the projects of one part through the real judge; the permissions are those that the requirements name. */
export function judgeAll({
  part,
  requirements,
  schemes = [],
  facts = [],
  shared,
  confirmed = [],
}: PartOfARun): ProjectResult[] {
  return judgePart(
    {
      shared: sharedEvidence(shared),
      scan: aScan(schemes),
      keys: wantedKeys(requirements, 'project-permission'),
    },
    requirements,
    new Set(confirmed),
    part,
    new Map(facts.map((read) => [read.projectId, read])),
  );
}

/** The cause of each gap of one project, by requirement id. */
export function causesOf(result: ProjectResult | undefined): Record<string, FoundCause> {
  const gaps = (result?.requirements ?? []).flatMap(({ requirement, gap }) =>
    gap ? [[requirement.id, gap.cause] as const] : [],
  );
  return Object.fromEntries(gaps);
}
