import type { ProjectFacts } from '../../../src/domain/project-facts';
import type { ProjectsEvidence, SharedEvidence } from '../../../src/domain/evidence';
import type { Project } from '../../../src/domain/project';
import { type JudgedProject, judgeProject } from '../../../src/domain/project-judgement';
import type { Scheme } from '../../../src/domain/scheme';
import { aPart, aProject } from './a-project';
import { aScan } from './a-scheme';
import { sharedEvidence } from './shared-evidence';

/** What a test says about the one project it has judged; everything else is uneventful. */
export interface OneProject {
  readonly project?: Project;
  /** Jira's answer by permission key: true for yes. Keys that are left out were not asked. */
  readonly says: Readonly<Record<string, boolean>>;
  /** The permissions to judge, where they are not just those that Jira was asked about. */
  readonly keys?: readonly string[];
  readonly shared?: Partial<SharedEvidence>;
  readonly schemes?: readonly Scheme[];
  /** False when some company-managed scheme of the site was not read. */
  readonly scanned?: boolean;
  readonly facts?: ProjectFacts;
  readonly part?: Partial<ProjectsEvidence>;
}

/** Judges one project through the real judge. */
export function judgeOne({
  project = aProject(),
  says,
  keys = Object.keys(says),
  shared,
  schemes = [],
  scanned = true,
  facts,
  part,
}: OneProject): JudgedProject {
  const granted = Object.fromEntries(Object.entries(says).map(([key, yes]) => [key, yes ? '1' : '0']));
  return judgeProject(
    { shared: sharedEvidence(shared), scan: aScan(schemes, scanned), keys },
    aPart([project], granted, part),
    0,
    facts,
  );
}
