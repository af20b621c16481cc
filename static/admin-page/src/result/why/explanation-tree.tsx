import type { Explanation } from '../../../../../src/domain/explanation';
import type { Outcome } from '../../../../../src/domain/outcome';
import {
  type CauseContext,
  derivedSentence,
  discrepancySentence,
  jiraSentence,
  prerequisitePlace,
  prerequisiteSentence,
  schemePlace,
} from '../../../../../src/export/wording';
import type { ExplainedProject } from './explained-project';
import { GrantList } from './grant-list';
import { RESULT_SIGNS } from './holder-branch';
import { PlaceLink } from './place-link';
import { Branch, Tree } from './tree';
import { WhyButton } from './why-button';

const SIGNS = {
  yes: 'met',
  no: 'missing',
  unknown: 'unknown',
  'not-asked': 'unknown',
} as const satisfies Record<string, Outcome>;

/** Both answers, every path that was tried, what they rest on, and, where they differ, what can lie behind it. */
export function ExplanationTree({
  explanation,
  project,
  context,
  onWhy,
}: {
  explanation: Explanation;
  project: ExplainedProject;
  context: CauseContext;
  /** Opens the chain of another permission of the project. */
  onWhy: (permission: string) => void;
}) {
  const { jira, derived, scheme, grants, prerequisites, discrepancy } = explanation;
  return (
    <Tree label="How this was worked out">
      <Branch sign={SIGNS[jira]} title={jiraSentence(jira)} />
      <Branch sign={RESULT_SIGNS[derived]} title={derivedSentence(explanation)}>
        {scheme && <PlaceLink place={schemePlace(scheme.id, project, context.site)} />}
        {grants.length > 0 && <GrantList grants={grants} project={project} context={context} />}
      </Branch>
      {discrepancy.length > 0 && (
        <Branch sign="conditional" title="The two answers differ. What can lie behind it:">
          <Tree label="Possible reasons">
            {discrepancy.map((cause) => (
              <Branch key={cause} title={discrepancySentence(cause)} />
            ))}
          </Tree>
        </Branch>
      )}
      <Branch title="What it rests on besides">
        <Tree label="What it rests on besides">
          {prerequisites.map((one) => (
            <Branch key={one.kind} sign={SIGNS[one.holds]} title={prerequisiteSentence(one)}>
              <PlaceLink place={prerequisitePlace(one.kind)} />
              {one.kind === 'browse-projects' && one.holds !== 'yes' && (
                <WhyButton
                  about={`Browse Projects in ${project.key}`}
                  onClick={() => {
                    onWhy('BROWSE_PROJECTS');
                  }}
                />
              )}
            </Branch>
          ))}
        </Tree>
      </Branch>
    </Tree>
  );
}
