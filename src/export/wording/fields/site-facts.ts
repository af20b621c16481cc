import type { SiteSwitches } from '../../../domain/fields/reading';
import type { Is } from '../../../domain/fields/said';
import type { SwitchScreen } from '../../links/configuration-screens';
import type { FieldsFound } from './found';
import { some } from './context';

/** Something that holds for the whole site. */
export interface SiteFact {
  readonly name: string;
  readonly is: Is;
  readonly text: string;
  /** Where it is changed, where that is known. */
  readonly screen?: SwitchScreen;
}

const SWITCHES: readonly {
  readonly of: keyof SiteSwitches;
  readonly name: string;
  readonly screen?: SwitchScreen;
}[] = [
  { of: 'issueLinking', name: 'Issue linking', screen: 'issueLinking' },
  { of: 'subTasks', name: 'Sub-tasks', screen: 'subTasks' },
  { of: 'timeTracking', name: 'Time tracking', screen: 'timeTracking' },
  { of: 'attachments', name: 'Attachments', screen: 'attachments' },
  { of: 'unassignedIssues', name: 'Unassigned issues' },
  { of: 'voting', name: 'Voting' },
  { of: 'watching', name: 'Watching' },
];

/** What is on or off for the whole site, and the types of links. */
export function siteFacts({ switches, linkTypes }: Pick<FieldsFound, 'switches' | 'linkTypes'>): SiteFact[] {
  const facts = SWITCHES.map(({ of, name, screen }): SiteFact => {
    const on = switches[of];
    return {
      name,
      is: on === undefined ? 'unknown' : on ? 'yes' : 'no',
      text: on === undefined ? 'Jira did not say' : on ? 'On' : 'Off',
      ...(screen && { screen }),
    };
  });
  return [...facts, linkTypesFact(linkTypes)];
}

function linkTypesFact(linkTypes: FieldsFound['linkTypes']): SiteFact {
  const name = 'Types of links';
  if (linkTypes === null) return { name, is: 'unknown', text: 'Jira did not say' };
  if (linkTypes === 'off') return { name, is: 'no', text: 'None, because issue linking is off' };
  return {
    name,
    is: linkTypes.length > 0 ? 'yes' : 'no',
    text:
      linkTypes.length === 0
        ? 'None'
        : some(
            linkTypes.map((type) => type.name),
            12,
          ),
  };
}
