import type { JudgedProject } from '../../../domain/fields/judge-fields';
import { worstSaid } from '../../../domain/fields/said';
import type { Screen } from '../../links';
import { issueTypeSchemeScreen } from '../../links/configuration-screens';
import { quoted } from '../holders';
import { list } from '../numbers';
import type { FieldsFound } from './found';
import { fieldReasonSentence } from './reasons';

/** What a project is set up with, beside the fields themselves. */
export interface ProjectFacts {
  readonly project: JudgedProject;
  readonly issueTypes: string;
  /** The scheme that the issue types come from; team-managed projects have none. */
  readonly scheme?: { readonly name: string; readonly screen: Screen };
  readonly subTasks: string;
  readonly linking: string;
  readonly timeTracking: string;
  /** By which rules its fields are available and required. */
  readonly rules: string;
}

/** @param allTypes false where only some issue types were looked at, so that one that is not there says nothing */
export function projectFacts(found: FieldsFound, allTypes: boolean, baseUrl: string): ProjectFacts[] {
  return found.projects.map((project) => {
    const { issueTypeScheme: scheme } = project;
    return {
      project,
      issueTypes: typesSentence(project, allTypes),
      ...(scheme && {
        scheme: { name: scheme.name, screen: issueTypeSchemeScreen(baseUrl, scheme.id) },
      }),
      subTasks: subTasksSentence(project, found, allTypes),
      linking: sideSentence(project, 'issuelinks'),
      timeTracking: sideSentence(project, 'timetracking'),
      rules: rulesSentence(project),
    };
  });
}

function typesSentence({ issueTypes }: JudgedProject, allTypes: boolean): string {
  const names = issueTypes.filter(({ subtask }) => !subtask).map(({ name }) => name);
  if (names.length === 0) return allTypes ? 'None' : 'None of those you chose';
  return allTypes ? list(names) : `Of those you chose: ${list(names)}`;
}

function subTasksSentence(
  { issueTypes }: JudgedProject,
  { switches }: FieldsFound,
  allTypes: boolean,
): string {
  if (switches.subTasks === false) return 'Off for the whole site';
  const names = issueTypes.filter(({ subtask }) => subtask).map(({ name }) => name);
  if (names.length > 0) return list(names);
  return allTypes ? 'None in its issue types' : 'Not among the issue types you chose';
}

/** Whether a field that shows links or time is available, over all issue types that were looked at. */
function sideSentence({ issueTypes }: JudgedProject, fieldId: string): string {
  const cells = issueTypes.flatMap((type) => type.fields.filter((cell) => cell.fieldId === fieldId));
  if (cells.length === 0) return 'Not looked at';
  const { is, why } = worstSaid(cells.map(({ available }) => available));
  if (is === 'yes') return 'Available';
  const isEverywhere = cells.every(({ available }) => available.is === is);
  const reason = fieldReasonSentence(why ?? 'rules-unreadable');
  if (is === 'unknown') return `Not known. ${reason}`;
  return `${isEverywhere ? 'Not available.' : 'Not available for some issue types.'} ${reason}`;
}

function rulesSentence({ rules, issueTypes }: JudgedProject): string {
  switch (rules.model) {
    case 'field-scheme':
      return `Field scheme ${quoted(rules.scheme?.name)}`;
    case 'field-configuration': {
      const names = new Set(issueTypes.flatMap(({ configuration }) => configuration?.name ?? []));
      return names.size === 0
        ? 'Field configurations'
        : `Field configuration ${list([...names].map(quoted))}`;
    }
    case 'listed':
      return 'As Jira lists what is available';
    case 'unreadable':
      return 'Could not be read';
  }
}
