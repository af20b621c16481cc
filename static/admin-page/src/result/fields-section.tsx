import { useQuery } from '@tanstack/react-query';
import { MAX_FIELD_PROJECTS } from '../../../../src/contract/fields';
import type { MatrixPart } from '../../../../src/contract/matrix';
import type { ReportRequirement, ReportSummary } from '../../../../src/contract/report';
import { type CauseContext, levelLabel, list, needName } from '../../../../src/export/wording';
import { choicesOfRun } from '../check/choices-of-run';
import { isAboutFieldsOrBoards } from '../fields/choices/connector-needs';
import { fieldsPath } from '../fields/choices/fields-address';
import { PageLink } from '../navigation/page-link';
import { matrixQuery } from '../queries';
import styles from './result-screen.module.css';
import { Section } from './section';

/** What a check does not look at, fields and boards, with the way to where it is looked at. */
export default function FieldsSection({
  summary,
  version,
  context,
}: {
  summary: ReportSummary;
  version: string;
  context: CauseContext;
}) {
  const needs = summary.requirements.filter((need) => !need.isStep && isAboutFieldsOrBoards(need));
  const keys = useFirstKeys(summary, version);
  const { accountId, connectorId, options } = choicesOfRun(summary);
  const path = fieldsPath({
    accountId,
    connectorId,
    options,
    keys: keys.join(', '),
    fieldIds: fieldsOf(needs),
    typeIds: [],
    boardIds: [],
    asked: [],
  });
  return (
    <Section
      id="fields"
      title="Fields and boards"
      intro="A check looks at permissions. Whether fields are on the screens, and whether boards are shared with the account, is looked at on a screen of its own."
    >
      {needs.length > 0 && (
        <ul className={styles['list']} aria-label="Needs about fields and boards">
          {needs.map(({ id, anyOf, level, reason }) => (
            <li key={id} className={styles['stack']}>
              {list(
                anyOf.map((need) => needName(need, context.names)),
                'or',
              )}
              <span className={styles['small']}>
                {levelLabel(level)}. {reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <PageLink to={path}>Look at fields and boards for this account</PageLink>
      </p>
    </Section>
  );
}

/** The fields that the needs name, each once. */
function fieldsOf(needs: readonly ReportRequirement[]): string[] {
  const keys = needs.flatMap(({ anyOf }) =>
    anyOf.flatMap(({ kind, key }) => (kind === 'field-on-screen' ? [key] : [])),
  );
  return [...new Set(keys)];
}

/** The first projects of a run: those that were named, else those of its first part. */
function useFirstKeys({ runId, scope, parts }: ReportSummary, version: string): readonly string[] {
  const isNamed = scope.kind === 'keys';
  const first = useQuery({
    ...matrixQuery(runId, version, 0),
    select: firstKeys,
    enabled: !isNamed && parts > 0,
  });
  return isNamed ? scope.keys.slice(0, MAX_FIELD_PROJECTS) : (first.data ?? []);
}

const firstKeys = ({ keys }: MatrixPart): readonly string[] => keys.slice(0, MAX_FIELD_PROJECTS);
