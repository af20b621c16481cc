import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { type FieldOptions, MAX_FIELD_PROJECTS } from '../../../../../src/contract/fields';
import type { SiteField } from '../../../../../src/domain/fields/reading';
import { keysIn } from '../../check/choices';
import { fieldOptionsQuery } from '../../queries';
import { useDebounced } from '../../shared/use-debounced';
import { keysProblem } from '../choices/fields-choices';

/** What can be chosen for the projects that were typed. */
export interface KnownOptions {
  readonly fields: readonly SiteField[];
  readonly projects: FieldOptions['projects'];
  readonly skipped: FieldOptions['skipped'];
  readonly isReading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Projects whose issue types were not read yet. */
  readonly unread: number;
  readonly readAll: () => void;
}

const SETTLE_MS = 500;

/** Reads the fields of the site, and the issue types of the first projects; those of the others on demand. */
export function useFieldOptions(text: string): KnownOptions {
  const settled = useDebounced(text, SETTLE_MS);
  const [allFor, setAllFor] = useState('');
  const keys = keysProblem(settled) === undefined ? keysIn(settled) : [];
  const portions = Array.from({ length: Math.ceil(keys.length / MAX_FIELD_PROJECTS) }, (_, index) =>
    keys.slice(index * MAX_FIELD_PROJECTS, (index + 1) * MAX_FIELD_PROJECTS),
  );
  const wanted = allFor === settled ? portions : portions.slice(0, 1);
  const answers = useQueries({ queries: wanted.map((portion) => fieldOptionsQuery(portion)) });
  const known = answers.flatMap(({ data }) => data ?? []);
  const read = answers.reduce((sum, { data }, index) => sum + (data ? (wanted[index]?.length ?? 0) : 0), 0);
  return {
    fields: known[0]?.fields ?? [],
    projects: known.flatMap(({ projects }) => projects),
    skipped: known.flatMap(({ skipped }) => skipped),
    isReading: answers.some(({ isPending }) => isPending),
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const answer of answers) if (answer.isError) void answer.refetch();
    },
    unread: keys.length - read,
    readAll: () => {
      setAllFor(settled);
    },
  };
}
