import { useCallback } from 'react';
import { pathWith, useAddress } from './address';

/**
 * Values that live in the address's query, so that a link shows the same view.
 * @returns a reader and a writer; writing an empty value removes it
 */
export function useQueryValues(): {
  get: (name: string) => string;
  set: (values: Readonly<Record<string, string>>) => void;
} {
  const { pathname, query, replace } = useAddress();
  const get = useCallback((name: string) => query.get(name) ?? '', [query]);
  const set = useCallback(
    (values: Readonly<Record<string, string>>) => {
      const next = new URLSearchParams(query);
      for (const [name, value] of Object.entries(values)) {
        if (value === '') next.delete(name);
        else next.set(name, value);
      }
      replace(pathWith(pathname, next));
    },
    [pathname, query, replace],
  );
  return { get, set };
}
