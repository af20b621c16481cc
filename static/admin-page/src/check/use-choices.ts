import { useCallback, useMemo } from 'react';
import { pathWith, useAddress } from '../navigation/address';
import { rememberChoices, rememberedKeys, rememberKeys } from '../memory/remembered';
import type { Choices } from './choices';
import { readChoices, writeChoices } from './choices-address';

/** The choices, which live in the address, and a way to change some of them; changes are remembered for the next visit. */
export function useChoices(): { choices: Choices; change: (changes: Partial<Choices>) => void } {
  const { query, replace } = useAddress();
  const choices = useMemo(() => readChoices(query, rememberedKeys()), [query]);
  const change = useCallback(
    (changes: Partial<Choices>) => {
      const next = { ...choices, ...changes };
      if (next.scope.keys !== choices.scope.keys) rememberKeys(next.scope.keys);
      const written = writeChoices(next);
      rememberChoices(written.toString());
      replace(pathWith('/', written));
    },
    [choices, replace],
  );
  return { choices, change };
}
