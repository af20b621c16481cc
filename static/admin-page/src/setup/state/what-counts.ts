import type { ChecklistItem } from '../../../../../src/catalogue/checklists';
import type { Requirement } from '../../../../../src/domain/profile';
import { checklistFor, stepsFor, tickOfStep } from '../../../../../src/setup';
import type { SetUp } from './use-set-up';

type Shown = Pick<SetUp, 'profile' | 'method'>;

/** The items of the sign-in checklist, in order. */
export const shownItems = ({ profile, method }: Shown): readonly ChecklistItem[] =>
  checklistFor(profile, method);

/** The connector's own steps that no item covers, in order. */
export const ownSteps = ({ profile, method }: Shown): readonly Requirement[] =>
  stepsFor(profile, method).flatMap(({ requirement, items }) => (items.length === 0 ? [requirement] : []));

/** Something that counts at the top. */
export interface Counted {
  readonly id: string;
  readonly title: string;
}

/** All that has to be done once, in the order of the page. The vendor's sequences are counted by themselves. */
export function counted(shown: Shown): readonly Counted[] {
  return [
    ...shownItems(shown).map(({ id, title }) => ({ id, title })),
    ...ownSteps(shown).map(({ id, reason }) => ({ id: tickOfStep(id), title: reason === '' ? id : reason })),
  ];
}
