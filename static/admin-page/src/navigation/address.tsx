import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type PageHistory, type Place, placeFromPath } from './page-history';

/** The page's address and how to change it. */
export interface Address {
  readonly pathname: string;
  readonly query: URLSearchParams;
  /** The path that the page was opened at. */
  readonly openedAt: string;
  /** Goes to another address; Back leads here. */
  push: (path: string) => void;
  /** Changes the address in place, for example while something is typed. */
  replace: (path: string) => void;
}

const AddressContext = createContext<Address | null>(null);

/** Browsers refuse address changes that come too fast, so those made while typing reach the host once it pauses. */
const REPLACE_DELAY_MS = 300;

/** How long the host may take to say what it was told. */
const ECHO_MS = 1_000;

const isSame = (a: Place, b: Place): boolean => a.pathname === b.pathname && a.search === b.search;

/** Keeps the page's address for everything inside. */
export function AddressProvider({ history, children }: { history: PageHistory; children: ReactNode }) {
  const [place, setPlace] = useState<Place>(history.start);
  const navigator = useMemo(() => navigatorOf(history, setPlace), [history]);

  useEffect(() => {
    history.listen((next) => {
      if (navigator.yieldsTo(next)) setPlace(next);
    });
  }, [history, navigator]);

  const address = useMemo<Address>(
    () => ({
      pathname: place.pathname,
      query: new URLSearchParams(place.search),
      openedAt: history.start.pathname,
      push: navigator.push,
      replace: navigator.replace,
    }),
    [place.pathname, place.search, history, navigator],
  );
  return <AddressContext.Provider value={address}>{children}</AddressContext.Provider>;
}

interface Navigator extends Pick<Address, 'push' | 'replace'> {
  /**
   * Whether what the host says is where to be now. The echo of an older change must not undo what was typed since; going elsewhere, as
   * Back does, gives up what the last screen had not told the host yet.
   */
  yieldsTo: (next: Place) => boolean;
}

function navigatorOf(history: PageHistory, show: (place: Place) => void): Navigator {
  let waiting: { path: string; timer: number } | undefined;
  /** The address told to the host last, just before another screen was opened. */
  let left: { path: string; at: number } | undefined;
  const flush = (): void => {
    if (!waiting) return;
    window.clearTimeout(waiting.timer);
    history.replace(waiting.path);
    waiting = undefined;
  };
  return {
    yieldsTo: (next) => {
      const echoed = left;
      left = undefined;
      if (echoed && Date.now() - echoed.at < ECHO_MS && isSame(placeFromPath(echoed.path), next))
        return false;
      if (!waiting) return true;
      if (placeFromPath(waiting.path).pathname === next.pathname) return false;
      window.clearTimeout(waiting.timer);
      waiting = undefined;
      return true;
    },
    push: (path) => {
      left = waiting && { path: waiting.path, at: Date.now() };
      flush();
      show(placeFromPath(path));
      history.push(path);
    },
    replace: (path) => {
      if (waiting) window.clearTimeout(waiting.timer);
      waiting = { path, timer: window.setTimeout(flush, REPLACE_DELAY_MS) };
      show(placeFromPath(path));
    },
  };
}

/** The page's address. @throws Error outside an AddressProvider */
export function useAddress(): Address {
  const address = useContext(AddressContext);
  if (!address) throw new Error('useAddress needs an AddressProvider above it.');
  return address;
}

/** A path with a query, without an empty question mark. */
export function pathWith(pathname: string, query: URLSearchParams): string {
  const text = query.toString();
  return text === '' ? pathname : `${pathname}?${text}`;
}
