import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Filter, FindBy, Found, FoundSoFar, MatrixTable } from '../../../../../../src/client/matrix';
import { findQuery } from '../../../queries';
import { useDebounced } from '../../../shared/use-debounced';

/** One question to Jira's own search, asked because the run did not read enough to answer it. */
export interface Lookup {
  readonly about: 'text' | 'category' | 'type';
  readonly isLooking: boolean;
  /** What is found so far. */
  readonly soFar?: FoundSoFar;
  readonly error: Error | null;
  readonly retry: () => void;
}

export interface Lookups {
  readonly found: Found;
  readonly asked: readonly Lookup[];
  /** The text is too short to search the names that the run did not read. */
  readonly isTooShort: boolean;
}

/** From so many characters on Jira is asked. */
const LEAST_TEXT = 2;
const SETTLE_MS = 300;

/** Asks Jira for what a filter wants to know and the run did not read: names, categories and types of projects. */
export function useLookups(table: MatrixTable, { find, categoryId, typeKey }: Filter): Lookups {
  const text = find.trim();
  const settled = useDebounced(text, SETTLE_MS);
  const isTooShort = !table.hasNames && text !== '' && text.length < LEAST_TEXT;
  const asksText = !table.hasNames && text.length >= LEAST_TEXT;
  const isSettled = settled === text;
  const byText = useLookup('text', { kind: 'text', text: settled }, asksText && isSettled);
  const byCategory = useLookup(
    'category',
    { kind: 'category', categoryId },
    categoryId !== '' && !table.hasDetails,
  );
  const byType = useLookup('type', { kind: 'type', typeKey }, typeKey !== '' && !table.hasDetails);
  const [textIds, categoryIds, typeIds] = [useIds(byText), useIds(byCategory), useIds(byType)];
  const found = useMemo<Found>(
    () => ({
      ...(textIds && { text: textIds }),
      ...(categoryIds && { category: categoryIds }),
      ...(typeIds && { type: typeIds }),
    }),
    [textIds, categoryIds, typeIds],
  );
  // Between two letters the old answer is gone and the new one not asked for; to the person that is one search.
  const typed = asksText && !isSettled ? { ...byText, isAsked: true, isLooking: true } : byText;
  return { found, asked: [typed, byCategory, byType].filter(({ isAsked }) => isAsked), isTooShort };
}

function useLookup(about: Lookup['about'], by: FindBy, isAsked: boolean): Lookup & { isAsked: boolean } {
  const { data, error, isFetching, refetch } = useQuery({ ...findQuery(by), enabled: isAsked });
  return {
    about,
    isAsked,
    isLooking: isAsked && isFetching && data?.isWhole !== true,
    ...(isAsked && data && { soFar: data }),
    error: isAsked && !isFetching ? error : null,
    retry: () => void refetch(),
  };
}

function useIds({ soFar }: Lookup): ReadonlySet<number> | undefined {
  const ids = soFar?.ids;
  return useMemo(() => ids && new Set(ids), [ids]);
}
