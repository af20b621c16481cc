import type { FaultRule } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { browseAndCreate, threeProjects } from '../support/browser/many-gaps';
import { pageTests } from '../support/browser/page-tests';
import { chooseAccount, holdChunk, pasteProfile, pressCheck, verdict } from '../support/browser/steps';
import type { Visit } from '../support/browser/visit';

const checkPath = '/rest/api/3/permissions/check';
const tooMany = { status: 429, headers: { 'Retry-After': '90' } };

describeInBrowser('a check under way', () => {
  const { open } = pageTests();
  let visit: Visit;

  beforeEach(async () => {
    visit = await open({ siteFile: threeProjects });
    await chooseAccount(visit, 'sync-bot');
    await pasteProfile(visit, browseAndCreate);
    await visit.frame.getByText('3 projects').waitFor();
  });

  const setFaults = (...rules: FaultRule[]): void => {
    visit.app.site.setFaults(rules);
  };

  it('says what it is doing; cancelled, its partial result says so; continued, it ends', async () => {
    const { frame } = visit;
    const release = await holdChunk(visit, 1);
    await pressCheck(visit);
    await frame.getByText('Asking Jira about the account in each project').waitFor();
    await frame.getByRole('progressbar', { name: 'Progress of the check' }).waitFor();
    await look(visit, 'a running check');
    await frame.getByRole('button', { name: 'Cancel' }).click();
    await frame.getByText('Stopping when the part under way is done').waitFor();
    release();

    expect((await verdict(visit)).verdict).not.toBe('ready');
    await frame.getByText('This check is not finished').waitFor();
    await frame.getByText('The check did not finish, so this is a partial result.').waitFor();
    await look(visit, 'a partial result');

    await frame.getByRole('button', { name: 'Continue the check' }).click();
    await frame.getByText('This check is not finished').waitFor({ state: 'detached' });
    expect(await verdict(visit)).toEqual({
      sentence: 'sync-bot is not ready for Test connector.',
      verdict: 'not-ready',
    });
    expect(await frame.getByText('partial').count()).toBe(0);
  });

  it('goes on while another screen is shown, and is found again', async () => {
    const { frame } = visit;
    const release = await holdChunk(visit, 1);
    await pressCheck(visit);
    await frame.getByRole('link', { name: 'Start another check' }).click();
    await frame.getByText('A check is under way.').waitFor();
    await look(visit, 'the form while a check is under way');
    await frame.getByRole('link', { name: 'See how far it is' }).click();
    await frame.getByRole('progressbar', { name: 'Progress of the check' }).waitFor();
    release();
    expect((await verdict(visit)).verdict).toBe('not-ready');
  });

  it('can be left altogether: what was done is kept, and the rest is done on return', async () => {
    const { frame, page } = visit;
    const release = await holdChunk(visit, 1);
    await pressCheck(visit);
    await page.waitForURL(/\/run\//u);
    await frame.getByText('Asking Jira about the account').waitFor();
    await page.reload();
    release();
    await frame.getByText('This check is not finished').waitFor();
    await frame.getByRole('button', { name: 'Continue the check' }).click();
    await frame.getByText('This check is not finished').waitFor({ state: 'detached' });
    expect((await verdict(visit)).verdict).toBe('not-ready');
  });

  it('waits as long as Jira asks, says so, and goes on by itself', async () => {
    const { frame, page } = visit;
    await page.clock.install();
    // The first question is about global permissions, while the check is started; the second is about the projects.
    setFaults({ match: { path: checkPath, after: 1, times: 1 }, effect: tooMany });
    await pressCheck(visit);
    await frame.getByText(/^Jira asked us to wait \d+ s$/u).waitFor();
    await frame.getByText('The check goes on by itself after that.').waitFor();
    await look(visit, 'a check that waits');
    await page.clock.fastForward(95_000);
    expect((await verdict(visit)).verdict).toBe('not-ready');
    expect(await frame.getByText('partial').count()).toBe(0);
  });

  it('asks the admin to try again when Jira asks to wait before anything is started', async () => {
    const { frame } = visit;
    setFaults({ match: { path: checkPath, times: 1 }, effect: tooMany });
    await pressCheck(visit);
    const alert = frame.getByRole('alert');
    await alert.getByText('Jira asked us to wait').waitFor();
    expect(await alert.textContent()).not.toContain('by itself');
    await look(visit, 'a check that could not be started yet');
    await alert.getByRole('button', { name: 'Try again' }).click();
    expect((await verdict(visit)).verdict).toBe('not-ready');
  });
});
