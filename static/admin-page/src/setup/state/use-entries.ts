import { useEffect, useState } from 'react';
import { useQueryValues } from '../../navigation/use-query-value';

/** The id of an entry's row in the page. */
export const rowId = (id: string): string => `entry-${id}`;

/** The id of the button that opens an entry. */
export const toggleId = (id: string): string => `open-${id}`;

/** Which entries are open; the one that was opened last is in the address. */
export function useEntries() {
  const { get, set } = useQueryValues();
  const inAddress = get('item');
  const [open, setOpenOnes] = useState<ReadonlySet<string>>(
    () => new Set(inAddress === '' ? [] : [inAddress]),
  );
  // An object, so that going to the same entry again is another wish.
  const [wanted, setWanted] = useState({ id: inAddress });

  useEffect(() => {
    if (wanted.id === '') return undefined;
    // On a new screen the heading takes the focus first.
    const timer = window.setTimeout(() => {
      document.getElementById(rowId(wanted.id))?.scrollIntoView({ block: 'start' });
      document.getElementById(toggleId(wanted.id))?.focus({ preventScroll: true });
    }, 0);
    return () => {
      window.clearTimeout(timer);
    };
  }, [wanted]);

  const setOpen = (id: string, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpenOnes(next);
    if (isOpen) set({ item: id });
    else if (inAddress === id) set({ item: '' });
  };
  const goTo = (id: string): void => {
    setOpen(id, true);
    setWanted({ id });
  };
  return { isOpen: (id: string) => open.has(id), setOpen, goTo };
}
