import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ReportSummary } from '../../../../../src/contract/report';
import type { SavedCheck } from '../../../../../src/contract/saved-check';
import { choicesOfRun } from '../../check/choices-of-run';
import { PageLink } from '../../navigation/page-link';
import { Loading } from '../../shared/loading';
import { savedCheckPath } from '../addresses';
import { whatIsSaved } from './what-is-saved';

const SaveForm = lazy(() => import('./save-form'));

/** Saves the check of a run that belongs to none yet; of one that does, it leads to that. */
export function SaveResult({ summary, accountName }: { summary: ReportSummary; accountName: string }) {
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<SavedCheck>();
  const opener = useRef<HTMLButtonElement>(null);
  if (summary.checkId !== undefined)
    return <PageLink to={savedCheckPath(summary.checkId)}>The saved check and its other runs</PageLink>;
  if (saved)
    return (
      <p role="status">
        Saved as “{saved.name}”. Its history begins with its first run.{' '}
        <PageLink to={savedCheckPath(saved.checkId)}>Open the saved check</PageLink>
      </p>
    );
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button
        ref={opener}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        Save this check
      </Button>
      {isOpen && (
        <Suspense fallback={<Loading>Opening…</Loading>}>
          <SaveForm
            what={whatIsSaved(choicesOfRun(summary))}
            suggested={`${accountName} for ${summary.connector.name}`}
            onSaved={setSaved}
            onCancel={close}
          />
        </Suspense>
      )}
    </>
  );
}
