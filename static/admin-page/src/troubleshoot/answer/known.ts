import { createContext, useContext } from 'react';
import type { Check } from '../../../../../src/catalogue/known-errors/known-error';
import { checkLabel } from '../../../../../src/export/wording/troubleshoot';
import type { ChecklistPlace, Mentions } from '../../../../../src/troubleshoot';
import type { LiveFindings } from '../../../../../src/contract/live-findings';
import type { Who } from '../addresses';

/** What every part of an answer goes by. */
export interface Known {
  readonly who: Who;
  /** Keys of the projects that it is about, as corrected by the person. */
  readonly projectKeys: readonly string[];
  readonly mentions: Mentions;
  /** What Jira said last, where it was asked about just this. */
  readonly findings?: LiveFindings;
  /** A permission as it is called: by the site where it was asked, else by Atlassian. */
  readonly permissionName: (key: string) => string;
  readonly checklistPlace: (id: string) => ChecklistPlace | undefined;
}

const KnownContext = createContext<Known | null>(null);
export const KnownProvider = KnownContext.Provider;

/** @throws Error outside a KnownProvider */
export function useKnown(): Known {
  const known = useContext(KnownContext);
  if (!known) throw new Error('useKnown needs a KnownProvider above it.');
  return known;
}

/** What a check looks at, in words. */
export function useCheckLabel(): (check: Check) => string {
  const { permissionName, checklistPlace } = useKnown();
  return (check) =>
    check.kind === 'checklist'
      ? (checklistPlace(check.item)?.title ?? check.item)
      : checkLabel(check, permissionName);
}
