import type { FaultRule } from '../../dev/jira-site';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { browseAndCreate, threeProjects } from '../support/browser/many-gaps';
import { pageTests } from '../support/browser/page-tests';
import { chooseAccount, holdChunk, pasteProfile, pressCheck, verdict } from '../support/browser/steps';
import type { Visit } from '../support/browser/visit';

const checkPath = '/rest/api/3/permissions/check';
const tooMany = (seconds: string) => ({ status: 429, headers: { 'Retry-After': seconds } });

/** Numbers of the parts of a small run. */
const [SCHEMES, PROJECTS] = [0, 1];

describeInBrowser('a check under way', () => {
  const { open, openAgain } = pageTests();
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

  it('says what it is doing; cancelled, it shows its partial result at once; continued, it ends', async () => {
    const { frame } = visit;
    const release = await holdChunk(visit, PROJECTS);
    await pressCheck(visit);
    await frame.getByText('Asking Jira about the account in each project').waitFor();
    await frame.getByRole('progressbar', { name: 'Progress of the check' }).waitFor();
    await look(visit, 'a running check');
    await frame.getByRole('button', { name: 'Cancel' }).click();

    // The part under way is still held here: cancelling waits for nothing.
    expect((await verdict(visit)).verdict).not.toBe('ready');
    await frame.getByText('This check is not finished').waitFor();
    await frame.getByText('The check did not finish, so this is a partial result.').waitFor();
    await look(visit, 'a partial result');
    release();

    await frame.getByRole('button', { name: 'Continue the check' }).click();
    await frame.getByText('This check is not finished').waitFor({ state: 'detached' });
    expect(await verdict(visit)).toEqual({
      sentence: 'sync-bot is not ready for Test connector.',
      verdict: 'not-ready',
    });
    expect(await frame.getByText('partial').count()).toBe(0);
  });

  it('shows what Jira answered so far, by the names of this site, and that it is not proved', async () => {
    const { frame } = visit;
    const release = await holdChunk(visit, SCHEMES);
    await pressCheck(visit);
    await frame.getByText('Jira answered for 3 of 3 projects').waitFor();
    await frame.getByText('What it refuses is not proved yet.').waitFor();
    const rows = frame.getByRole('table', { name: 'So far' }).getByRole('row');
    await frame.getByRole('rowheader', { name: 'Create issues' }).waitFor();
    expect(await rows.allTextContents()).toEqual([
      'PermissionRefused in',
      'Browse projectsBROWSE_PROJECTS1 project',
      'Create issuesCREATE_ISSUES1 project',
    ]);
    await look(visit, 'a running check with what was answered so far');
    release();
    expect((await verdict(visit)).verdict).toBe('not-ready');
  });

  it('goes on while another screen is shown, and is found again', async () => {
    const { frame } = visit;
    const release = await holdChunk(visit, PROJECTS);
    await pressCheck(visit);
    await frame.getByRole('link', { name: 'Start another check' }).click();
    await frame.getByText('A check is under way.').waitFor();
    await look(visit, 'the form while a check is under way');
    await frame.getByRole('link', { name: 'See how far it is' }).click();
    await frame.getByRole('progressbar', { name: 'Progress of the check' }).waitFor();
    release();
    expect((await verdict(visit)).verdict).toBe('not-ready');
  });

  it('survives a reload: it goes on by itself', async () => {
    const { frame, page } = visit;
    const release = await holdChunk(visit, SCHEMES);
    await pressCheck(visit);
    await frame.getByText('Jira answered for 3 of 3 projects').waitFor();
    await page.reload();
    await frame.getByText('Reading permission schemes').waitFor();
    release();
    expect((await verdict(visit)).verdict).toBe('not-ready');
    expect(await frame.getByText('This check is not finished').count()).toBe(0);
    await page.waitForURL((url) => url.search === '');
  });

  it('goes on for nobody who only got its link', async () => {
    const { frame, page, app } = visit;
    const release = await holdChunk(visit, PROJECTS);
    await pressCheck(visit);
    await frame.getByText('Asking Jira about the account').waitFor();
    const { pathname, search } = new URL(page.url());
    expect(search).toBe('?going=on');
    const colleague = await openAgain(app, { viewer: 'Otto Admin', address: pathname + search });
    await colleague.frame.getByRole('button', { name: 'Look again' }).waitFor();
    await colleague.page.waitForURL((url) => url.search === '');
    release();
    expect((await verdict(visit)).verdict).toBe('not-ready');
  });

  it('can be left altogether: what was done is kept, and the rest is done on return', async () => {
    const { frame, page, app } = visit;
    const release = await holdChunk(visit, PROJECTS);
    await pressCheck(visit);
    await frame.getByText('Asking Jira about the account').waitFor();
    const address = new URL(page.url()).pathname;
    await page.close();
    release();
    // The bare address, as kept in a bookmark.
    const later = await openAgain(app, { address });
    await later.frame.getByText('This check is not finished').waitFor();
    await later.frame.getByRole('button', { name: 'Continue the check' }).click();
    await later.frame.getByText('This check is not finished').waitFor({ state: 'detached' });
    expect((await verdict(later)).verdict).toBe('not-ready');
  });

  it('can be driven by two tabs: neither disturbs the other', async () => {
    const { frame, page, context } = visit;
    const release = await holdChunk(visit, PROJECTS);
    await pressCheck(visit);
    await frame.getByText('Asking Jira about the account').waitFor();
    const other = await context.newPage();
    await other.goto(page.url());
    const answer = { sentence: 'sync-bot is not ready for Test connector.', verdict: 'not-ready' };
    expect(await verdict({ ...visit, frame: other.frameLocator('#app') })).toEqual(answer);
    release();
    expect(await verdict(visit)).toEqual(answer);
    expect(await frame.getByText('This check is not finished').count()).toBe(0);
  });

  it('waits as long as Jira asks, says so, and goes on by itself', async () => {
    const { frame, page } = visit;
    await page.clock.install();
    // The first question is about global permissions, while the check is started; the second is about the projects.
    setFaults({ match: { path: checkPath, after: 1, times: 1 }, effect: tooMany('90') });
    await pressCheck(visit);
    await frame.getByText(/^Jira asked us to wait \d+ s$/u).waitFor();
    await frame.getByText('The check goes on by itself after that.').waitFor();
    expect(await frame.getByRole('status').textContent()).toBe('Waiting, because Jira asked us to…');
    await look(visit, 'a check that waits');
    await page.clock.fastForward(95_000);
    expect((await verdict(visit)).verdict).toBe('not-ready');
    expect(await frame.getByText('partial').count()).toBe(0);
  });

  it('says until when it is stopped by a spent quota; left and continued later, it ends', async () => {
    const { frame } = visit;
    const quota = { ...tooMany('3000').headers, 'RateLimit-Reason': 'jira-quota-global-based' };
    setFaults({ match: { path: checkPath, after: 1 }, effect: { status: 429, headers: quota } });
    await pressCheck(visit);
    // Late in the evening it ends on another day, which is named, and then only. In the minute between, either is right.
    const endsOn = [0, 60_000].map((late) => new Date(Date.now() + 3_000_000 + late).toDateString());
    const today = endsOn.map((day) => day === new Date().toDateString());
    const day = today.every(Boolean)
      ? ''
      : today.some(Boolean)
        ? String.raw`(?:\p{L}+day )?`
        : String.raw`\p{L}+day `;
    const stopped = new RegExp(
      String.raw`^Stopped until ${day}\d\d:\d\d, because Jira asked us to wait$`,
      'u',
    );
    await frame.getByText(stopped).waitFor();
    await frame.getByText('You can also leave it and continue later.').waitFor();
    await look(visit, 'a check that is stopped for the hour');
    await frame.getByRole('button', { name: 'Cancel' }).click();
    await frame.getByText('This check is not finished').waitFor();
    setFaults();
    await frame.getByRole('button', { name: 'Continue the check' }).click();
    await frame.getByText('This check is not finished').waitFor({ state: 'detached' });
    expect((await verdict(visit)).verdict).toBe('not-ready');
  });

  it('starts by itself when Jira asks to wait before anything is started', async () => {
    const { frame, page } = visit;
    await page.clock.install();
    setFaults({ match: { path: checkPath, times: 1 }, effect: tooMany('90') });
    await pressCheck(visit);
    await frame.getByText(/^Jira asked us to wait \d+ s$/u).waitFor();
    await frame.getByText('The check starts by itself after that.', { exact: true }).waitFor();
    await look(visit, 'a check that could not be started yet');
    await page.clock.fastForward(95_000);
    expect((await verdict(visit)).verdict).toBe('not-ready');
  });

  it('is not started behind the back of somebody who changes a choice while waiting', async () => {
    const { frame, page, app } = visit;
    const asked = (): number =>
      app.exchanges.filter(({ request }) => request.path.startsWith(checkPath)).length;
    await page.clock.install();
    setFaults({ match: { path: checkPath, times: 1 }, effect: tooMany('90') });
    await pressCheck(visit);
    await frame.getByText(/^Jira asked us to wait \d+ s$/u).waitFor();
    const before = asked();
    await frame.getByRole('radio', { name: 'These keys' }).check();
    await frame.getByText(/^Jira asked us to wait/u).waitFor({ state: 'detached' });
    await page.clock.fastForward(95_000);
    expect(asked()).toBe(before);
    expect(new URL(page.url()).pathname).not.toContain('/run/');
  });
});
