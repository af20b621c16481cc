/**
 * What this browser keeps, by name. Browsers can refuse storage to a page inside another site's page; then it is kept only while the
 * page is open.
 */
const refused = new Map<string, string>();

/** @returns what is kept under a name; empty when nothing is */
export function readKept(name: string): string {
  const here = refused.get(name);
  if (here !== undefined) return here;
  try {
    return window.localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text under a name; the empty text forgets it. */
export function keep(name: string, value: string): void {
  try {
    if (value === '') window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, value);
    refused.delete(name);
  } catch {
    // Refused, or full.
    refused.set(name, value);
  }
}

/** Whether what is kept is there again after the page was closed. */
export function keepsForLater(): boolean {
  const probe = 'preflight.probe';
  try {
    window.localStorage.setItem(probe, probe);
    window.localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}
