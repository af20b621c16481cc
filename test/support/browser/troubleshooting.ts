import type { Locator } from 'playwright-core';
import type { Visit } from './visit';

/** A call of the page to a resolver. */
export interface PageCall {
  readonly name: string;
  /** The payload as it was sent. */
  readonly payload: string;
}

/** Writes down every call that the page makes from now on. */
export function recordCalls({ page }: Visit): PageCall[] {
  const calls: PageCall[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/host/invoke')) return;
    const { functionKey, payload } = request.postDataJSON() as { functionKey: string; payload: unknown };
    calls.push({ name: functionKey, payload: JSON.stringify(payload ?? {}) });
  });
  return calls;
}

/** Opens Troubleshoot from the navigation. */
export async function openTroubleshoot({ frame }: Visit): Promise<void> {
  await frame.getByRole('link', { name: 'Troubleshoot', exact: true }).click();
  await frame.getByRole('heading', { level: 1, name: 'What does this error mean?' }).waitFor();
}

/** Pastes a text and waits for what it is known as. @param error id of the known error that comes first; `null` for none */
export async function pasteText({ frame }: Visit, text: string, error: string | null): Promise<void> {
  await frame.getByLabel('What the connector said').fill(text);
  if (error === null) await frame.locator('[data-outcome="not-known"]').waitFor();
  else await frame.locator(`[data-outcome] > [data-error="${error}"]`).first().waitFor();
}

/** Chooses the account that the connector signs in as, in place of another. */
export async function chooseTroubled({ frame }: Visit, name: string): Promise<void> {
  const change = frame.getByRole('button', { name: 'Change account' });
  if ((await change.count()) > 0) await change.click();
  await frame.getByRole('combobox', { name: 'Account' }).fill(name);
  await frame.getByRole('option', { name }).click();
  await change.waitFor();
}

/** Asks Jira, and waits for its answer. @param again Jira was asked about this before */
export async function checkNow({ frame }: Visit, again = false): Promise<Locator> {
  const panel = frame.locator('[data-tone]');
  const before = again ? await panel.getAttribute('data-asked') : null;
  await frame.getByRole('button', { name: again ? 'Check again now' : 'Check it now' }).click();
  await frame
    .locator(before === null ? '[data-asked]' : `[data-asked]:not([data-asked="${before}"])`)
    .waitFor();
  return panel;
}

/** Every place outside the page's own memory where a pasted text could have got to. */
export async function whereTextCouldBe({ app, page }: Visit): Promise<string[]> {
  const stored = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        try {
          return JSON.stringify([
            Object.entries(localStorage),
            Object.entries(sessionStorage),
            document.cookie,
          ]);
        } catch {
          // The browser refuses storage to a sandboxed page altogether.
          return '';
        }
      }),
    ),
  );
  const addresses = page.frames().map((frame) => decodeURIComponent(frame.url()));
  const said = app.exchanges.map((exchange) => JSON.stringify(exchange));
  return [...stored, ...addresses, ...said, JSON.stringify(app.host.kvs.inspect()), ...app.lines];
}
