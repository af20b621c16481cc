import { useEffect, useMemo, useRef } from 'react';
import { OWN_CONNECTOR } from '../../check/choices';
import { rememberedChoices } from '../../memory/remembered';
import { useQueryValues } from '../../navigation/use-query-value';
import type { Who } from '../addresses';
import { keepWho, keptWho } from '../kept';

/** Who the error is about, in the address. An address that names nobody begins with the last choices. */
export function useWho(): { who: Who; change: (changes: Partial<Who>) => void } {
  const { get, set } = useQueryValues();
  const account = get('account');
  const connector = get('connector');
  const who = useMemo(() => ({ account, connector }), [account, connector]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) return;
    isFirst.current = false;
    const last = lastWho();
    // An address that would stay as it is must not be written: the echo of that could undo a step that was taken meanwhile.
    if (account === '' && connector === '' && last.account + last.connector !== '') set({ ...last });
  }, [account, connector, set]);
  return {
    who,
    change: (changes) => {
      const next = { ...who, ...changes };
      keepWho(next);
      set({ ...next });
    },
  };
}

function lastWho(): Who {
  const kept = keptWho();
  if (kept) return kept;
  const choices = new URLSearchParams(rememberedChoices());
  const connector = choices.get('connector') ?? '';
  return { account: choices.get('account') ?? '', connector: connector === OWN_CONNECTOR ? '' : connector };
}
