import type { AccountFacts } from '../../../../../src/domain/account';
import { derive, type GrantFinding } from '../../../../../src/domain/derivation';
import { holderId } from '../../../../../src/domain/holder';
import type { HeldProject } from '../../../../../src/domain/plan/removal';
import { grantsOf } from '../../../../../src/domain/scheme';
import { resultLabel } from '../../../../../src/export/wording';
import type { PlanContext } from '../../../../../src/export/wording/plan';
import { HolderBranch, type MatchedHolder } from '../../result/why/holder-branch';
import { Branch, Tree } from '../../result/why/tree';

/** One project, and the grants through which the account has a permission there. */
export function HeldBranch({
  permission,
  project,
  account,
  context,
}: {
  permission: string;
  project: HeldProject;
  account: AccountFacts;
  context: PlanContext;
}) {
  const { key, id, scheme, facts } = project;
  const linked = {
    id,
    key,
    ...(context.projects.get(id) ?? { style: 'company' as const, typeKey: 'unknown' }),
  };
  const ways = derive(grantsOf(scheme, permission), account, facts).findings.filter(
    ({ result }) => result !== 'not-granted',
  );
  return (
    <Branch title={`${key}, by the scheme ${scheme.name}`}>
      {ways.length === 0 && <p>Nothing in the scheme explains it.</p>}
      {ways.length > 0 && (
        <Tree label={`Ways in ${key}`}>
          {ways.map((finding, index) => (
            <HolderBranch
              key={`${holderId(finding.holder)} ${index}`}
              matched={named(finding, facts.roles)}
              label={resultLabel(finding.result)}
              project={linked}
              context={context}
            />
          ))}
        </Tree>
      )}
    </Branch>
  );
}

function named(finding: GrantFinding, roles: HeldProject['facts']['roles']): MatchedHolder {
  const { holder } = finding;
  const name =
    holder.kind === 'role' ? roles[holder.roleId]?.name : holder.kind === 'group' ? holder.name : undefined;
  return { ...finding, ...(name !== undefined && name !== '' && { name }) };
}
