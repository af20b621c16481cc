import type { ReportSummary } from '../../contract/report';
import type { VerdictReason } from '../../domain/verdict';
import { type CauseContext } from './cause-context';
import { causeText } from './causes';
import { count, number } from './numbers';

/** What a verdict sentence is made from. */
export type VerdictFacts = Pick<
  ReportSummary,
  'verdict' | 'verdictReasons' | 'connector' | 'counts' | 'causes' | 'state'
>;

/** The first line of a result: who is (not) ready for what. */
export function verdictHeadline(facts: VerdictFacts, accountName: string): string {
  const connector = facts.connector.name;
  switch (facts.verdict) {
    case 'ready':
      return `${accountName} is ready for ${connector}.`;
    case 'ready-with-warnings':
      return `${accountName} is ready for ${connector}, with warnings.`;
    case 'incomplete':
      return `Whether ${accountName} is ready for ${connector} is not established.`;
    case 'not-ready':
      return `${accountName} is not ready for ${connector}.`;
  }
}

/** The second line: what would change that, or how far it is known, and how many gaps somebody has accepted. */
export function verdictDetail(facts: VerdictFacts, context: CauseContext): string {
  const { waived } = facts.counts;
  const detail = openDetail(facts, context);
  return waived === 0
    ? detail
    : `${detail} ${count(waived, 'gap')} ${waived === 1 ? 'is' : 'are'} accepted by waivers.`;
}

function openDetail(facts: VerdictFacts, context: CauseContext): string {
  // What somebody accepted is not there for that, and such a project does not count as ready.
  const accepted = facts.verdictReasons.includes('waived-gap');
  const { total, ready } = facts.counts.projects;
  const projects = `${number(ready)} of ${count(total, 'project')}`;
  switch (facts.verdict) {
    case 'ready':
      return total === 0
        ? 'Everything that it needs is there.'
        : `Everything that it needs is there in ${total === 1 ? 'the project' : `all ${count(total, 'project')}`}.`;
    case 'ready-with-warnings':
      return accepted
        ? `What is required is there${total === 0 ? '' : ` in ${projects}`}, and accepted as missing where it is not. Read the warnings before you connect.`
        : `Everything required is there${total === 0 ? '' : ` in ${projects}`}. Read the warnings before you connect.`;
    case 'incomplete':
      if (total === 0) return 'No project was checked, so nothing is known about projects.';
      return `No required right was found missing${accepted ? ' besides what is accepted' : ''}, but not everything could be checked. What is required is proved in ${projects}.`;
    case 'not-ready':
      return changesSentence(facts, context) ?? notReadySentence(facts);
  }
}

/** Counts projects without promising that the site as a whole has nothing in the way. */
function notReadySentence({ counts: { projects } }: VerdictFacts): string {
  if (projects.total === 0) return 'What is in its way is listed below.';
  return `${number(projects.ready)} of ${count(projects.total, 'project')} have everything required of a project. What is in its way is listed below.`;
}

/**
 * Promises a number of changes only where every required gap has a known change and nothing else stands in the way.
 * A change that is made project by project is called a kind of change.
 */
function changesSentence(facts: VerdictFacts, context: CauseContext): string | undefined {
  const required = facts.causes.filter(
    ({ level, gapCount, waivedCount }) => level === 'required' && waivedCount !== gapCount,
  );
  const texts = required.map((cause) => causeText(cause, context));
  const certain =
    texts.length > 0 &&
    texts.every((text) => text.mendable) &&
    required.every((cause) => cause.outcome !== 'unknown') &&
    !facts.verdictReasons.some((reason) => UNSETTLED.has(reason));
  if (!certain) return undefined;
  const { total } = facts.counts.projects;
  const kinds = texts.every((text) => text.atOnce)
    ? count(texts.length, 'change')
    : count(texts.length, 'kind of change', 'kinds of change');
  return `${kinds} would make it ready${total === 0 ? '' : ` in ${number(total)} of ${count(total, 'project')}`}.`;
}

const UNSETTLED: ReadonlySet<VerdictReason> = new Set([
  'required-unknown',
  'run-unfinished',
  'no-projects',
  'enumeration-unproved',
  'named-project-skipped',
]);

/** Why the verdict is not a plain "ready": one sentence for every reason there is. */
export function verdictReasonSentence(reason: VerdictReason): string {
  switch (reason) {
    case 'required-gap':
      return 'Something that is required is missing, or holds on some issues only.';
    case 'required-unknown':
      return 'Something that is required could not be checked.';
    case 'run-unfinished':
      return 'The check did not finish, so this is a partial result.';
    case 'no-projects':
      return 'No project was checked, and the connector works in projects.';
    case 'enumeration-unproved':
      return 'The list of projects could not be proved complete. Projects may have come or gone while the check ran.';
    case 'named-project-skipped':
      return 'A project that you named could not be checked.';
    case 'recommended-gap':
      return 'Something that is recommended is missing, or holds on some issues only.';
    case 'recommended-unknown':
      return 'Something that is recommended could not be checked.';
    case 'unexplained-yes':
      return 'Jira says yes to something that no grant explains. It may change without notice.';
    case 'step-to-do':
      return 'A step that a person does is not confirmed yet.';
    case 'issue-security-risk':
      return 'Issue security may hide some issues from the account in at least one project.';
    case 'waived-gap':
      return 'Something that is required is missing, and a waiver accepts that.';
    case 'partial-profile':
      return 'The vendor’s list of requirements could not be read in full, so more may be needed.';
  }
}
