import { readFile } from 'node:fs/promises';
import { version } from '../../package.json';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { openPath } from '../support/browser/profile-steps';
import { fiveProjects, inBots } from '../support/browser/saved-check-steps';
import type { Visit } from '../support/browser/visit';
import { runSaved, saveCheck } from '../support/runs/saved-checks';

/** Saves the result in one form. @returns the file's name and text */
async function download(
  { page, frame }: Visit,
  form: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const started = page.waitForEvent('download');
  await frame.getByRole('button', { name: `Download ${form}` }).click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

describeInBrowser('what a result is handed over as', () => {
  const { open } = pageTests();

  it('is a file of each form, with an honest name, the names of people as they are now, and nothing from elsewhere', async () => {
    const visit = await open({ siteFile: fiveProjects });
    const { app, context, frame } = visit;
    inBots(app, false);
    const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES'], { name: '=cmd|nightly' });
    const { runId, startedAt } = await runSaved(app, checkId);
    await openPath(visit, `/run/${runId}`);
    const menu = frame.getByRole('button', { name: 'Export' });
    await menu.click();
    await frame.getByRole('list', { name: 'Forms' }).waitFor();
    await look(visit, 'the forms of an export');
    const base = `preflight-sync-bot-test-connector-${startedAt.slice(0, 10)}`;

    const json = await download(visit, 'JSON');
    expect(json.name).toBe(`${base}.json`);
    expect(JSON.parse(json.text)).toMatchObject({
      runId,
      checkId,
      verdict: 'not-ready',
      counts: { gaps: 5 },
    });

    const csv = await download(visit, 'CSV');
    expect(csv.name).toBe(`${base}.csv`);
    expect(csv.text.match(/EDIT_ISSUES/gu)?.length).toBeGreaterThanOrEqual(5);

    const markdown = await download(visit, 'Markdown');
    expect(markdown.name).toBe(`${base}.md`);
    expect(markdown.text).toMatch(/^# .*sync-bot/mu);
    expect(markdown.text).toContain('Ada Admin');

    const sarif = await download(visit, 'SARIF');
    expect(sarif.name).toBe(`${base}.sarif`);
    expect(JSON.parse(sarif.text)).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { version } } }],
    });

    await frame.getByRole('checkbox', { name: /^With the fix plan/u }).check();
    const planned = await download(visit, 'Markdown');
    expect(planned.text).not.toBe(markdown.text);
    expect(planned.text).toMatch(/Add .*sync-bot.* to the group .*bots/u);
    const print = await download(visit, 'Print page');
    expect(print.name).toBe(`${base}.html`);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(print.text);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('sync-bot');
    await page.getByText('=cmd|nightly').first().waitFor();
    await page.getByText('Version of the app').waitFor();
    await page.getByRole('heading', { name: /plan/iu }).first().waitFor();
    expect(await page.locator('script').count()).toBe(0);
    expect(asked).toEqual([]);
  });
});
