import type { HistoryAction, PageLocation } from '../messages';
import type { Peer } from './peer';

type Listener = (location: PageLocation, action: HistoryAction) => void;
type To = string | Partial<Pick<PageLocation, 'pathname' | 'search' | 'hash' | 'state'>>;

interface HistoryState {
  location: PageLocation;
  action: HistoryAction;
  length: number;
}

/** The part of the `history` package's interface (version 4) that Forge documents for `view.createHistory`. */
export interface BridgeHistory extends HistoryState {
  listen: (listener: Listener) => () => void;
  push: (to: To, state?: unknown) => Promise<void>;
  replace: (to: To, state?: unknown) => Promise<void>;
  go: (delta: number) => Promise<void>;
  goBack: () => Promise<void>;
  goForward: () => Promise<void>;
  createHref: (to: To) => string;
}

function asText(to: To): string {
  if (typeof to === 'string') return to;
  return `${to.pathname ?? ''}${to.search ?? ''}${to.hash ?? ''}`;
}

/**
 * The page's history. Its truth is the shell's address bar: a push is sent there, and listeners hear of it when the shell answers,
 * as with Forge's own, so that nothing in the page may count on a change at once.
 */
export async function makeBridgeHistory(shell: Peer): Promise<BridgeHistory> {
  const listeners = new Set<Listener>();
  const onChange = (state: HistoryState): void => {
    Object.assign(history, state);
    for (const listener of listeners) listener(state.location, state.action);
  };
  const move = async (command: string, to: To, state: unknown): Promise<void> => {
    const chosen = state ?? (typeof to === 'string' ? undefined : to.state);
    await shell.call(command, asText(to), chosen);
  };
  const go = async (delta: number): Promise<void> => {
    await shell.call('historyGo', delta);
  };
  const history: BridgeHistory = {
    ...((await shell.call('createHistory', onChange)) as HistoryState),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    push: (to, state) => move('historyPush', to, state),
    replace: (to, state) => move('historyReplace', to, state),
    go,
    goBack: () => go(-1),
    goForward: () => go(1),
    createHref: asText,
  };
  return history;
}
