import type { HistoryAction, PageLocation } from '../messages';

interface HistoryState {
  location: PageLocation;
  action: HistoryAction;
  length: number;
}
type OnChange = (state: HistoryState) => unknown;

const newKey = (): string => crypto.randomUUID().slice(0, 8);

/** The page's location as the address bar has it: what follows the module's address. */
function locationBelow(address: string): PageLocation {
  const stored = window.history.state as { state?: unknown; key?: string } | null;
  const { pathname, search, hash } = window.location;
  return {
    pathname: pathname.slice(address.length) || '/',
    search,
    hash,
    state: stored?.state,
    key: stored?.key ?? 'default',
  };
}

/**
 * Keeps the page's history in the shell's address bar, below the module's address, so that an address can be copied, Back works and a
 * reload restores it.
 * @returns the bridge calls that drive it.
 */
export function makeShellHistory(address: string) {
  let notify: OnChange = () => undefined;
  const state = (action: HistoryAction): HistoryState => ({
    location: locationBelow(address),
    action,
    length: window.history.length,
  });

  const move = (
    method: 'pushState' | 'replaceState',
    action: HistoryAction,
    to: string,
    value: unknown,
  ): void => {
    // Relative to the page's own root: the page can't lead the shell anywhere else.
    const { pathname, search } = locationBelow(address);
    const target = new URL(to, new URL(pathname + search, 'https://page.invalid'));
    if (target.origin !== 'https://page.invalid') throw new Error(`'${to}' is not a place within the page.`);
    const path = target.pathname === '/' ? '' : target.pathname;
    window.history[method](
      { state: value, key: newKey() },
      '',
      `${address}${path}${target.search}${target.hash}`,
    );
    notify(state(action));
  };

  window.addEventListener('popstate', () => {
    notify(state('POP'));
  });

  return {
    createHistory: (onChange: OnChange): HistoryState => {
      notify = onChange;
      return state('POP');
    },
    historyPush: (to: string, value: unknown) => {
      move('pushState', 'PUSH', to, value);
    },
    historyReplace: (to: string, value: unknown) => {
      move('replaceState', 'REPLACE', to, value);
    },
    historyGo: (delta: number) => {
      window.history.go(delta);
    },
  };
}
