import type { ReportSummary } from '../../../../../src/contract/report';
import type { CauseContext } from '../../../../../src/export/wording';
import { useQueryValues } from '../../navigation/use-query-value';
import { Expandable } from '../../shared/expandable';
import { Section } from '../section';
import { Memberships } from './memberships';

/** Which roles and groups the account is in and what each gives. Costs requests to Jira, so it is read once it is opened. */
export default function MembershipSection({
  summary,
  version,
  context,
}: {
  summary: ReportSummary;
  version: string;
  context: CauseContext;
}) {
  const { get, set } = useQueryValues();
  return (
    <Section
      id="memberships"
      title="Roles and groups"
      intro="What the account is in, and which permissions of this check come with it. Roles are read from Jira when you open this; groups and permission schemes are those that the check found."
    >
      <Expandable
        label="Show roles and groups"
        open={get('roles') === 'open'}
        onToggle={(open) => {
          set({ roles: open ? 'open' : '', 'roles-in': '' });
        }}
      >
        <Memberships summary={summary} version={version} context={context} />
      </Expandable>
    </Section>
  );
}
