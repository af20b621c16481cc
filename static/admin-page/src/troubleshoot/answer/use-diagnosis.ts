import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Diagnosis } from '../../../../../src/troubleshoot';
import { troubleshootingQuery } from '../../queries';
import { useDebounced } from '../../shared/use-debounced';

/** After so long without a change the text is read. */
const PAUSE_MS = 300;

/** What was made of a text. */
export interface Reading {
  /** Absent while there is nothing to read, or the known errors are still being loaded. */
  readonly diagnosis?: Diagnosis;
  readonly isReading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Names what a text means, in the browser. @param connector choice of the connector that said it; empty for none */
export function useDiagnosis(text: string, connector: string): Reading {
  const known = useQuery(troubleshootingQuery());
  const settled = useDebounced(text, PAUSE_MS);
  const diagnose = known.data?.diagnose;
  const diagnosis = useMemo(() => {
    const read =
      settled.trim() === '' ? undefined : diagnose?.(settled, connector === '' ? {} : { connector });
    return read?.outcome === 'empty' ? undefined : read;
  }, [diagnose, settled, connector]);
  return {
    ...(diagnosis && { diagnosis }),
    isReading: text.trim() !== '' && (settled !== text || known.isPending),
    error: known.error,
    retry: () => void known.refetch(),
  };
}
