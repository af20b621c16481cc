import { request } from 'node:http';
import { load } from 'cheerio';
import { type JiraSite, startJiraSite } from '../../../dev/jira-site/index';
import { people } from '../../../dev/jira-site/seed/people';
import { checked } from './site-client';

let site: JiraSite;
beforeEach(async () => {
  site = await startJiraSite();
});
afterEach(() => site.close());

/** A request with a Host header of its own choosing, which fetch doesn't allow. */
function statusFor(host: string): Promise<number | undefined> {
  const { port } = new URL(site.baseUrl);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { port, host: '127.0.0.1', path: '/__site/state', headers: { host } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}

const sendForm = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${site.baseUrl}/__site/form`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  });

test('every control of the page has a label, and the page needs no script', async () => {
  const page = await fetch(`${site.baseUrl}/__site`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  // With no-referrer a browser sends the form's Origin as "null", and the guard would refuse the page's own buttons.
  expect(page.headers.get('referrer-policy')).toBe('same-origin');
  const $ = load(await page.text());
  const controls = $('select, input').toArray();
  expect(controls.length).toBeGreaterThan(12);
  for (const control of controls) expect($(`label[for="${$(control).attr('id') ?? ''}"]`)).toHaveLength(1);
  const ids = $('[id]')
    .toArray()
    .map((element) => $(element).attr('id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect($('script')).toHaveLength(0);
});

test('a form changes the site and the page says what was done', async () => {
  const projectId = site.state.projectsByKey.get('CALI')?.id ?? -1;
  const fields = {
    type: 'add-role-actor',
    accountId: people.ahaSync,
    roleName: 'Developers',
    projectKey: 'CALI',
  };
  const answer = await sendForm(fields);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/__site?done=1']);
  expect(await checked(site, people.ahaSync, 'EDIT_ISSUES', [projectId])).toEqual([projectId]);
  const $ = load(await (await fetch(`${site.baseUrl}/__site?done=1`)).text());
  expect($('[role=status]').text()).toContain('Added aha-sync to the role Developers in CALI.');
});

test('a grant is made from the holder chosen', async () => {
  const fields = { type: 'grant', schemeId: '10101', permission: 'EDIT_ISSUES', holder: 'projectRole:10001' };
  expect((await sendForm(fields)).status).toBe(303);
  expect(site.state.schemes.get(10101)?.grants.at(-1)).toMatchObject({
    permission: 'EDIT_ISSUES',
    holder: { type: 'projectRole', parameter: '10001' },
  });
});

test('a form that cannot be applied says why and escapes what was typed', async () => {
  const answer = await sendForm({ type: 'archive-project', projectKey: '<b>NO</b>' });
  expect(answer.status).toBe(400);
  const text = await answer.text();
  expect(text).not.toContain('<b>NO</b>');
  expect(load(text)('[role=alert]').text()).toContain('There is no project <b>NO</b>.');
});

test('changes come as JSON too', async () => {
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${site.baseUrl}/__site/changes`, { method: 'POST', body: JSON.stringify(body), headers });
  expect(await (await send({ type: 'archive-project', projectKey: 'PLAT' })).json()).toEqual({
    applied: true,
  });
  expect((await send({ type: 'archive-project' })).status).toBe(400);
  const summary = (await (await fetch(`${site.baseUrl}/__site/state`)).json()) as {
    counts: { archivedProjects: number };
  };
  expect(summary.counts.archivedProjects).toBe(3);
  expect(JSON.stringify(summary)).not.toContain('priya-token');
  expect(
    (await send({ type: 'restore-project', projectKey: 'PLAT' }, { origin: 'https://evil.example' })).status,
  ).toBe(403);
});

test('other hosts and other origins are turned away', async () => {
  expect(await statusFor('rebound.example')).toBe(403);
  expect(await statusFor(`localhost:${new URL(site.baseUrl).port}`)).toBe(200);
  const fields = { type: 'archive-project', projectKey: 'PLAT' };
  expect((await sendForm(fields, { origin: 'http://127.0.0.1:1' })).status).toBe(403);
  expect((await sendForm(fields, { origin: 'null' })).status).toBe(403);
  expect((await sendForm(fields, { origin: site.baseUrl })).status).toBe(303);
});
