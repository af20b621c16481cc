import type { ShellSession } from '../messages';

type Viewer = ShellSession['viewers'][number];
const storageKey = 'preflight-viewer';

function optionFor(viewer: Viewer): HTMLOptionElement {
  const role = viewer.isJiraAdmin ? 'Jira admin' : 'not an admin';
  return new Option(`${viewer.displayName} (${role})`, viewer.accountId);
}

/**
 * Chooses who looks at the page; kept per browser.
 * @param onChange called with the new viewer, after which the page must be loaded anew.
 * @returns the current viewer.
 */
export function makeViewerSwitch(
  viewers: readonly Viewer[],
  select: HTMLSelectElement,
  onChange: () => void,
): () => Viewer {
  const stored = localStorage.getItem(storageKey);
  select.replaceChildren(...viewers.map(optionFor));
  select.value = viewers.some(({ accountId }) => accountId === stored)
    ? (stored ?? '')
    : (viewers[0]?.accountId ?? '');
  select.addEventListener('change', () => {
    localStorage.setItem(storageKey, select.value);
    onChange();
  });
  return () => {
    const viewer = viewers.find(({ accountId }) => accountId === select.value) ?? viewers[0];
    if (!viewer) throw new Error('The host has no viewer.');
    return viewer;
  };
}
