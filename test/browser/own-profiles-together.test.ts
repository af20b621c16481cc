import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { asJson, goTo, openPath, save, twoProjects, waitForFocus } from '../support/browser/profile-steps';
import { chooseAccount, pressCheck, verdict } from '../support/browser/steps';
import { opened } from '../support/app/opened';
import type { Visit } from '../support/browser/visit';

const kept = (name: string, reason = 'It reads.') => ({
  id: 'shared',
  name,
  requirements: [{ kind: 'project-permission', key: 'BROWSE_PROJECTS', level: 'required', reason }],
});

const hostile = {
  id: 'hostile',
  name: '<img src=x onerror="attack()">',
  vendor: '<script>attack()</script>',
  summary: '</p><iframe src="javascript:attack()"></iframe>\u202Etxet',
  coverage: 'partial',
  coverageNote: '<b onmouseover="attack()">note</b>',
  signIn: [{ method: 'api-token', note: '<svg/onload="attack()">' }],
  statements: [
    {
      text: '<i>said</i>',
      source: 'https://evil.example/"><img src=x>',
      status: 'outdated',
      note: '{{7*7}}',
    },
  ],
  options: [{ name: 'constructor', type: 'boolean', label: '<b>do it</b>', help: '<i>help</i>' }],
  requirements: [
    {
      id: 'constructor',
      anyOf: [
        { kind: 'project-permission', key: 'constructor' },
        { kind: 'group', key: '<img src=x>' },
        { kind: 'global-permission', key: '__proto__', app: '<u>App</u>' },
      ],
      level: 'required',
      whenOption: 'constructor',
      reason: '<a href="javascript:attack()">reason</a>',
      breaks: '<style>*{display:none}</style>',
      operation: 'toString',
      conflicts: [{ says: '<b>no</b>', source: 'https://evil.example/' }],
    },
  ],
};

/** What text turned into elements would leave in the page. */
const strangers = ({ frame }: Visit): Promise<number> =>
  frame
    .locator('body')
    .evaluate(
      (body) =>
        body.querySelectorAll(
          'img, iframe, b, i, u, style, script:not([src]), [onerror], [onload], a[href^="javascript"]',
        ).length,
    );

describeInBrowser('profiles that several admins keep', () => {
  const { open, openAgain } = pageTests();

  it('tell the second of two who save, keep what was typed, and let either go on', async () => {
    const visit = await open({ siteFile: twoProjects });
    const { frame, app } = visit;
    opened(await app.ask('profile/save', { profile: kept('Shared') }));
    await openPath(visit, '/connectors/-site-shared/edit');
    await frame.getByLabel('What need 1 is used for').fill('Mine.');
    const other = await openAgain(app, { viewer: 'Otto Admin', address: visit.page.url() });
    await other.frame.getByLabel('Name', { exact: true }).fill('Theirs');
    await save(other, 2);

    await frame.getByRole('button', { name: 'Save as version 2' }).click();
    await frame.getByText('Version 2 was saved in the meantime').waitFor();
    const conflict = frame.getByRole('group', { name: 'Two versions of this profile' });
    await frame.locator('#profile-conflict:focus').waitFor();
    await conflict.getByText(/^Otto Admin saved “Theirs”/u).waitFor();
    await conflict.getByText('Written differently: Name').waitFor();
    await conflict.getByText('In both, but not the same: Browse Projects').waitFor();
    expect(await frame.getByLabel('What need 1 is used for').inputValue()).toBe('Mine.');
    await conflict.getByRole('button', { name: 'See version 2 as JSON' }).click();
    expect(await conflict.getByLabel('Version 2 as JSON').textContent()).toContain('"Theirs"');
    await look(visit, 'a conflict of two admins');
    await conflict.getByRole('button', { name: 'Save mine in place of version 2' }).click();
    await frame.getByText('Saved as version 3.').waitFor();
    const { own } = opened(await app.ask('profile/list', {}));
    expect(own.map(({ version, profile }) => [version, profile.requirements[0]?.reason])).toEqual([
      [3, 'Mine.'],
    ]);

    // The other one meets version 3, and takes it.
    await other.frame.getByRole('link', { name: 'Edit', exact: true }).click();
    await other.frame.getByLabel('Name', { exact: true }).fill('Theirs again');
    await other.frame.getByRole('button', { name: 'Save as version 3' }).click();
    await other.frame.getByText('Version 3 was saved in the meantime').waitFor();
    await other.frame.getByRole('button', { name: 'Drop mine and go on with theirs' }).click();
    expect(await other.frame.getByLabel('What need 1 is used for').inputValue()).toBe('Mine.');
    await other.frame.getByRole('button', { name: 'Save as version 4' }).waitFor();
  });

  it('are deleted after a question, for everybody; what another was typing is not lost, and runs keep their copy', async () => {
    const visit = await open({ siteFile: twoProjects });
    const { frame, page, app } = visit;
    opened(await app.ask('profile/save', { profile: kept('Shared') }));
    await openPath(visit, '/?connector=-site-shared');
    await chooseAccount(visit, 'sync-bot');
    await pressCheck(visit);
    expect((await verdict(visit)).sentence).toContain('ready for Shared');
    const result = page.url();
    const other = await openAgain(app, { viewer: 'Otto Admin', address: result });
    await other.frame.getByRole('link', { name: 'Shared', exact: true }).click();
    await other.frame.getByRole('link', { name: 'Edit', exact: true }).click();
    await other.frame.getByLabel('What need 1 is used for').fill('Still typing.');

    await frame.getByRole('link', { name: 'Shared', exact: true }).click();
    await frame.getByRole('button', { name: 'Delete', exact: true }).click();
    await waitForFocus(visit, frame.getByRole('group', { name: 'Delete Shared' }));
    await look(visit, 'the question before deleting');
    await frame.getByRole('button', { name: 'Keep it' }).click();
    await waitForFocus(visit, frame.getByRole('button', { name: 'Delete', exact: true }));
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: 'Delete it' }).click();
    await frame.getByText('34 of 34 connectors shown').waitFor();
    expect(opened(await app.ask('profile/list', {})).own).toEqual([]);
    await page.goto(result);
    expect((await verdict(visit)).sentence).toContain('ready for Shared');
    await frame.getByText('Checked with version 1 of the profile Shared').waitFor();
    await frame.getByRole('link', { name: 'Shared', exact: true }).click();
    await frame.getByText('There is no such connector').waitFor();

    await other.frame.getByRole('button', { name: 'Save as version 2' }).click();
    await other.frame.getByText('“shared” was deleted in the meantime').waitFor();
    await other.frame.getByRole('button', { name: 'Save mine as a new profile' }).click();
    await other.frame.getByText('Saved as version 1.').waitFor();
    await other.frame.getByText('Still typing.').waitFor();
  });

  it('are shown as the text they are, and refuse a secret before it goes anywhere', async () => {
    const visit = await open({ siteFile: twoProjects });
    const { frame, page, app } = visit;
    const alerts: string[] = [];
    await page.exposeFunction('attack', () => alerts.push('attacked'));
    opened(await app.ask('profile/save', { profile: hostile }));
    await openPath(visit, '/connectors');
    await frame.getByRole('link', { name: hostile.name }).click();
    await frame.getByRole('heading', { level: 1, name: hostile.name }).waitFor();
    await frame.getByText(hostile.requirements[0]?.reason ?? '').waitFor();
    await look(visit, 'the page of a hostile profile');
    expect(await strangers(visit)).toBe(0);
    await frame.getByRole('button', { name: 'Delete', exact: true }).click();
    await frame.getByText(`Delete “${hostile.name}”, version 1?`).waitFor();
    await frame.getByRole('link', { name: 'Edit', exact: true }).click();
    await frame.getByLabel('Key of need 1', { exact: true }).waitFor();
    expect(await frame.getByLabel('Key of need 1', { exact: true }).inputValue()).toBe('constructor');
    await look(visit, 'the form of a hostile profile');
    expect(await strangers(visit)).toBe(0);
    await openPath(visit, '/connectors/compare?with=-site-hostile,avion');
    await frame.getByRole('rowheader', { name: '<img src=x>' }).waitFor();
    expect(await strangers(visit)).toBe(0);
    expect(alerts).toEqual([]);

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    const secret = `ATATT3xFfGF0${'aB3dE5fG7h'.repeat(12)}=1A2B3C4D`;
    await openPath(visit, '/connectors/new?start=nothing');
    await frame.getByLabel('What it does').fill(`Signs in with ${secret}`);
    await frame.getByText(/^What it does: This looks like an API token\. Remove it/u).waitFor();
    await frame.getByRole('button', { name: 'Save for this site' }).click();
    await waitForFocus(visit, frame.getByLabel('What it does'));
    await goTo(visit, 'Check', 'Is an integration account ready?');
    await goTo(visit, 'Connectors', 'Connectors');
    await frame.getByRole('link', { name: 'Make your own' }).click();
    await frame.getByRole('link', { name: 'Go on with “My connector”' }).click();
    await frame.getByRole('button', { name: 'Discard what I typed' }).click();
    await frame.getByRole('button', { name: 'Discard it' }).click();
    expect(await (await asJson(visit)).inputValue()).not.toContain(secret);

    // The same where a profile is pasted for one check.
    await goTo(visit, 'Check', 'Is an integration account ready?');
    await frame.getByRole('radio', { name: 'Another connector' }).check();
    const pasted = frame.getByLabel('Connector profile');
    await pasted.fill(JSON.stringify(kept('Pasted', secret)));
    await frame.getByText('In requirements.0.reason: this looks like an API token.').waitFor();
    await pasted.fill(JSON.stringify(kept('Pasted')));
    await frame.getByRole('link', { name: 'Edit it and keep it for this site' }).click();
    expect(await frame.getByLabel('Name', { exact: true }).inputValue()).toBe('Pasted');
    const stored = JSON.stringify(app.host.kvs.inspect());
    expect([...asked, stored, page.url()].filter((text) => text.includes(secret))).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });
});
