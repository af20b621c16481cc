import { useCallback, useMemo } from 'react';
import type { Choices } from '../../check/choices';
import { rememberedKeys, rememberKeys } from '../../memory/remembered';
import { useAddress } from '../../navigation/address';
import { newAccountPath, readNewAccountChoices } from './new-account-address';

/** What is chosen for the new account, which lives in the address, and a way to change some of it. */
export function useNewAccountChoices(): { choices: Choices; change: (changes: Partial<Choices>) => void } {
  const { query, replace } = useAddress();
  const choices = useMemo(() => readNewAccountChoices(query, rememberedKeys()), [query]);
  const change = useCallback(
    (changes: Partial<Choices>) => {
      const next = { ...choices, ...changes };
      if (next.scope.keys !== choices.scope.keys) rememberKeys(next.scope.keys);
      replace(newAccountPath(next));
    },
    [choices, replace],
  );
  return { choices, change };
}
