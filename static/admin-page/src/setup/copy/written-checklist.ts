import { type ChecklistItem, listJiraAlignApiItems } from '../../../../../src/catalogue/checklists';
import type { SiteAnswer } from '../../../../../src/contract/site';
import { accountTypeLabel, signInLabel } from '../../../../../src/export/wording';
import { sequencesFor, tickOfStep, type WrittenChecklist, type WrittenEntry } from '../../../../../src/setup';
import type { SetUp } from '../state/use-set-up';
import { ownSteps, shownItems } from '../state/what-counts';

/** The checklist as it stands, for a ticket. Nothing that was typed into a field is in it. */
export function writtenChecklist(setUp: SetUp, { baseUrl }: SiteAnswer): WrittenChecklist {
  const { profile, method, connector } = setUp;
  return {
    title: connector === '' ? 'Set-up checklist' : `Set-up checklist: ${profile.name}`,
    facts: [
      `Site: ${baseUrl}`,
      ...accountFact(setUp),
      `Signs in with: ${signInLabel(method)}`,
      ...(setUp.progress.expires === '' ? [] : [`Expires on: ${setUp.progress.expires}`]),
    ],
    sections: [
      { title: 'Signing in', entries: shownItems(setUp).map((item) => itemEntry(setUp, item)) },
      {
        title: `What else ${profile.name} asks for`,
        entries: ownSteps(setUp).map(({ id, reason, source, checked }) => ({
          text: reason === '' ? id : reason,
          done: setUp.isDone(tickOfStep(id)),
          notes: [],
          ...said(source, checked),
        })),
      },
      ...sequencesFor(profile, method).map(({ title, steps, checked }) => ({
        title,
        entries: steps.map(({ id, number, title: text, note, source }) => ({
          text: `Step ${number}: ${text}`,
          done: setUp.isDone(id),
          notes: note === undefined || setUp.isDone(id) ? [] : [note],
          ...said(source, checked),
        })),
      })),
      {
        title: 'Jira Align’s own API',
        entries: listJiraAlignApiItems()
          .filter(({ appliesTo }) => appliesTo?.connectors?.includes(profile.id))
          .map((item) => itemEntry(setUp, item)),
      },
    ],
  };
}

function accountFact({ accountId, account }: SetUp): string[] {
  if (accountId === '') return ['Account: not chosen yet'];
  if (!account) return [`Account: ${accountId}`];
  return [`Account: ${account.displayName} (${accountTypeLabel(account).toLowerCase()}, ${accountId})`];
}

/** What is done needs no instructions any more. */
function itemEntry(setUp: SetUp, { id, title, how, source, checked }: ChecklistItem): WrittenEntry {
  const done = setUp.isDone(id);
  const verdict = setUp.verdictOf(id);
  return {
    text: title,
    done,
    notes: [...(verdict ? [verdict.sentence] : []), ...(done ? [] : how)],
    ...said(source, checked),
  };
}

const said = (source?: string, checked?: string): Pick<WrittenEntry, 'source' | 'checked'> => ({
  ...(source !== undefined && { source }),
  ...(checked !== undefined && { checked }),
});
