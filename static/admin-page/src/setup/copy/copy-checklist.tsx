import { checklistMarkdown } from '../../../../../src/setup';
import { useSite } from '../../site/site-gate';
import { CopyButton } from '../fields/copy-button';
import { useSetUp } from '../state/use-set-up';
import { writtenChecklist } from './written-checklist';

/** Copies the whole checklist with its ticks, for a ticket. */
export function CopyChecklist() {
  const setUp = useSetUp();
  const site = useSite();
  return (
    <CopyButton
      label="Copy as Markdown"
      name="the whole checklist"
      text={checklistMarkdown(writtenChecklist(setUp, site))}
    />
  );
}
