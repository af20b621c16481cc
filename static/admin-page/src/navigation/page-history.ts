import { view } from '@forge/bridge';

/** Where the page is: a path and a query string, with its question mark when there is one. */
export interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** The address of the page as Jira shows it, or, where Jira offers none, as the frame keeps it. */
export interface PageHistory {
  readonly start: Place;
  push: (path: string) => void;
  replace: (path: string) => void;
  listen: (listener: (place: Place) => void) => void;
}

/**
 * Opens the address bar. Jira reflects it for full pages (Forge Custom UI bridge, view.createHistory); an entry point that
 * does not gets addresses that live as long as the frame.
 */
export async function openHistory(): Promise<PageHistory> {
  try {
    const history = await view.createHistory();
    return {
      start: placeOf(history.location),
      push: (path) => {
        history.push(path);
      },
      replace: (path) => {
        history.replace(path);
      },
      listen: (listener) => {
        history.listen((location) => {
          listener(placeOf(location));
        });
      },
    };
  } catch {
    return frameHistory();
  }
}

function placeOf({ pathname, search }: { pathname: string; search?: string }): Place {
  return { pathname: pathname === '' ? '/' : pathname, search: search ?? '' };
}

/** Reads "/run/abc?x=1" into its parts. */
export function placeFromPath(path: string): Place {
  const [pathname = '/', search = ''] = path.split('?', 2);
  return { pathname: pathname === '' ? '/' : pathname, search: search === '' ? '' : `?${search}` };
}

function frameHistory(): PageHistory {
  const read = (): Place => placeFromPath(window.location.hash.replace(/^#/u, ''));
  return {
    start: read(),
    push: (path) => {
      window.history.pushState(null, '', `#${path}`);
    },
    replace: (path) => {
      window.history.replaceState(null, '', `#${path}`);
    },
    listen: (listener) => {
      window.addEventListener('popstate', () => {
        listener(read());
      });
    },
  };
}
