import type { ExplainedGrant } from '../../../../../src/domain/explanation';
import { holderId } from '../../../../../src/domain/holder';
import { type CauseContext, count, resultLabel } from '../../../../../src/export/wording';
import { Expandable } from '../../shared/expandable';
import type { ExplainedProject } from './explained-project';
import { HolderBranch } from './holder-branch';
import { Tree } from './tree';

/** From this many grants on, the ones that decide nothing are folded. */
const MANY = 8;

/** Every grant of the permission, in the order of the explanation: what decides first, then near misses, then the rest. */
export function GrantList({
  grants,
  project,
  context,
}: {
  grants: readonly ExplainedGrant[];
  project: ExplainedProject;
  context: CauseContext;
}) {
  const shown = grants.length > MANY ? grants.slice(0, MANY - 2) : grants;
  const isSettled = grants.some(({ result }) => result === 'granted');
  const folded = grants.slice(shown.length);
  const branch = (grant: ExplainedGrant, index: number) => (
    <HolderBranch
      key={`${holderId(grant.holder)} ${index}`}
      matched={grant}
      label={resultLabel(grant.result)}
      isSettled={isSettled}
      project={project}
      context={context}
    />
  );
  return (
    <>
      <Tree label="Everybody it is granted to">{shown.map(branch)}</Tree>
      {folded.length > 0 && (
        <Expandable label={count(folded.length, 'other grant')}>
          <Tree label="Other grants">{folded.map(branch)}</Tree>
        </Expandable>
      )}
    </>
  );
}
