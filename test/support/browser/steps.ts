import type { Locator } from 'playwright-core';
import type { OwnProfile } from '../runs/profiles';
import type { Visit } from './visit';

/** Question 1 by mouse: types, waits for the list, picks. */
export async function chooseAccount({ frame }: Visit, name: string): Promise<void> {
  await frame.getByRole('combobox').fill(name);
  await frame.getByRole('option', { name }).click();
  await frame.getByRole('button', { name: 'Change account' }).waitFor();
}

/** Question 2: a connector of the catalogue. */
export async function chooseConnector({ frame }: Visit, name: string): Promise<void> {
  await frame.getByRole('radio', { name, exact: true }).check();
}

/** Question 2: a connector of one's own, pasted. */
export async function pasteProfile(visit: Visit, profile: OwnProfile): Promise<void> {
  await chooseConnector(visit, 'Another connector');
  await visit.frame.getByLabel('Connector profile').fill(JSON.stringify(profile));
}

/** Question 3: these projects by key. */
export async function chooseKeys({ frame }: Visit, keys: string): Promise<void> {
  await frame.getByRole('radio', { name: 'These keys' }).check();
  await frame.getByLabel('Project keys').fill(keys);
}

/** Presses the button that starts the check. */
export async function pressCheck({ frame }: Visit): Promise<void> {
  await frame.getByRole('button', { name: 'Check', exact: true }).click();
}

/** Waits for the result. @returns its first sentence and the verdict behind it */
export async function verdict({ frame }: Visit): Promise<{ sentence: string; verdict: string | null }> {
  const heading = frame.locator('h1[data-verdict]');
  await heading.waitFor();
  return {
    sentence: (await heading.textContent()) ?? '',
    verdict: await heading.getAttribute('data-verdict'),
  };
}

/** Everything from an open page to its result, with a profile of one's own. */
export async function check(
  visit: Visit,
  { account = 'sync-bot', profile, keys }: { account?: string; profile: OwnProfile; keys?: string },
): Promise<{ sentence: string; verdict: string | null }> {
  await chooseAccount(visit, account);
  await pasteProfile(visit, profile);
  if (keys !== undefined) await chooseKeys(visit, keys);
  await pressCheck(visit);
  return verdict(visit);
}

/**
 * Keeps the page waiting for a part of its run, as a slow Jira would.
 * @param chunk the part's number; in a small run 0 reads the schemes, 1 asks about the projects
 * @returns lets the part go on
 */
export async function holdChunk({ page }: Visit, chunk: number): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/host/invoke', async (route) => {
    const { functionKey, payload } = route.request().postDataJSON() as {
      functionKey: string;
      payload: { chunk?: number };
    };
    if (functionKey === 'run/continue' && payload.chunk === chunk) await released;
    // The page may be gone by then, and its question with it.
    await route.continue().catch(() => undefined);
  });
  return release;
}

/** One row of "What to change" or "Could not be checked". @param title a part of its heading */
export function causeRow({ frame }: Visit, title: string | RegExp): Locator {
  return frame.getByRole('listitem').filter({ has: frame.getByRole('heading', { level: 3, name: title }) });
}

/**
 * Presses Tab until something has the focus, as somebody without a mouse would.
 * @param how with `key: 'Shift+Tab'` backwards
 * @throws Error after `most` presses
 */
export async function tabTo(
  { page }: Visit,
  target: Locator,
  { most = 60, key = 'Tab' }: { most?: number; key?: 'Tab' | 'Shift+Tab' } = {},
): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} did not reach ${target.toString()} in ${most} presses.`);
}

/** How long the focus may take to arrive where it belongs: it can come a moment after what it goes to is shown. */
const FOCUS_MS = 5_000;

/** Whether an element has the focus, or gets it soon. */
export async function hasFocus(target: Locator): Promise<boolean> {
  const deadline = Date.now() + FOCUS_MS;
  while (!(await isFocused(target))) {
    if (Date.now() > deadline) return false;
    await new Promise((done) => setTimeout(done, 50));
  }
  return true;
}

async function isFocused(target: Locator): Promise<boolean> {
  return (
    (await target.count()) > 0 &&
    (await target.first().evaluate((element) => element === document.activeElement))
  );
}
