import type { MembershipAnswer } from '../../../../../src/contract/explain';
import type { RoleMembership } from '../../../../../src/domain/project-facts';
import type { Outcome } from '../../../../../src/domain/outcome';
import { type CauseContext, membershipSentence } from '../../../../../src/export/wording';
import { Branch, Tree } from '../why/tree';
import { PermissionNames } from './permission-names';

type Role = NonNullable<MembershipAnswer['projects'][number]['roles']>[number];

const SIGNS: Record<RoleMembership['via'], Outcome> = {
  direct: 'met',
  group: 'met',
  none: 'not-applicable',
  unreadable: 'unknown',
};

/** Roles of a project: how the account is in each or who is, and what the role gives. */
export function RoleList({
  label,
  roles,
  context,
}: {
  label: string;
  roles: readonly Role[];
  context: CauseContext;
}) {
  return (
    <Tree label={label}>
      {roles.map(({ id, name, membership, gives }) => (
        <Branch key={id} sign={SIGNS[membership.via]}>
          <p>
            <strong>{name === '' ? `Role ${id}` : name}.</strong> {membershipSentence(membership)}{' '}
            <PermissionNames
              gives={SIGNS[membership.via] === 'met' ? 'It gives' : 'It would give'}
              keys={gives}
              context={context}
            />
          </p>
        </Branch>
      ))}
    </Tree>
  );
}
