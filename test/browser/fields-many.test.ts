import type { FaultRule } from '../../dev/jira-site/http/faults';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { look } from '../support/browser/look';
import { pageTests } from '../support/browser/page-tests';
import { hasFocus } from '../support/browser/steps';
import type { Visit } from '../support/browser/visit';
import { fieldSite, ids } from '../support/sites/field-site';
import { project } from '../support/sites/small-site';
import { addField, answer, checkFields, fixRow, inShort, openFields, typeKeys } from './fields-steps';

const PROJECTS = 25;
const keys = Array.from({ length: PROJECTS }, (_, index) => `P${index + 1}`);

/** Projects that share one set of screens. */
const site = fieldSite({
  projects: keys.map((key, index) =>
    project(index + 1, key, 7, { issueTypeSchemeId: 30, issueTypeScreenSchemeId: 60 }),
  ),
});

/** Which projects each request about fields was for. */
function countAsked({ page }: Visit): string[][] {
  const asked: string[][] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/host/invoke')) return;
    const { functionKey, payload } = request.postDataJSON() as {
      functionKey: string;
      payload: { projectKeys?: string[] };
    };
    if (functionKey === 'fields/check') asked.push(payload.projectKeys ?? []);
  });
  return asked;
}

describeInBrowser(`fields of ${PROJECTS} projects`, () => {
  const { open } = pageTests();
  const start = async (answers: 'as-described' | 'faulty' = 'as-described'): Promise<Visit> => {
    const visit = await open({ siteFile: site, answers });
    await openFields(visit);
    await typeKeys(visit, keys.join(' '));
    await addField(visit, 'Due date');
    return visit;
  };

  it('are asked about ten at a time, and told as one answer', async () => {
    const visit = await start();
    const { frame } = visit;
    const asked = countAsked(visit);
    expect((await checkFields(visit)).sentence).toBe(
      '“Due date” cannot be set everywhere in these 25 projects.',
    );
    expect(asked.map((some) => some.length)).toEqual([10, 10, 5]);
    expect(asked.flat()).toEqual(keys);
    await fixRow(visit, 'Put “Due date” on the screen “Other”').getByText('in 25 projects').waitFor();
    await frame.getByText('50 of 50 rows shown').waitFor();
    await frame.getByLabel('Find a project, issue type or field').fill('P25');
    await frame.getByText('2 of 50 rows shown').waitFor();
    await frame
      .getByLabel('Show', { exact: true })
      .selectOption({ label: 'What cannot be set, or is not known' });
    await frame.getByLabel('Sort').selectOption({ label: 'Worst first' });
    await visit.page.waitForURL(/find=P25&show=open&order=worst/u);
    await look(visit, 'many projects, searched');
  });

  it('keep what was found when Jira fails in the middle, and go on from there', async () => {
    const visit = await start('faulty');
    const { frame, app } = visit;
    const asked = countAsked(visit);
    const set = (...rules: FaultRule[]): void => {
      app.site.setFaults(rules);
    };
    // What a site under maintenance shows, from the second portion on: each begins with two such requests.
    set({ match: { path: /project\/search/u, after: 2 }, effect: { status: 200, html: true } });
    await frame.getByRole('button', { name: 'Check fields' }).click();
    const alert = frame.getByRole('alert');
    await alert.getByText('Jira could not be reached').waitFor();
    await alert.getByText('10 of 25 projects were looked at, and what was found is kept.').waitFor();
    const heading = frame.locator('#fields-answer');
    expect(await heading.textContent()).toBe(
      'So far: “Due date” cannot be set everywhere in these 10 projects.',
    );
    expect(await inShort(visit, 'fields')).toContain('15 projects not looked at yet.');
    await fixRow(visit, 'Put “Due date” on the screen “Bugs”').getByText('in 10 projects').waitFor();
    await look(visit, 'an answer that stopped in the middle');

    // Jira asks to wait, which the page does; one can stop it all the same.
    const waitLong = { status: 429, headers: { 'retry-after': '90' } };
    set({ match: { path: /project\/search/u }, effect: waitLong });
    await alert.getByRole('button', { name: 'Go on' }).click();
    await frame.getByText('It goes on by itself after that.').waitFor();
    await frame.getByText('10 of 25 projects looked at…').waitFor();
    await frame.getByRole('button', { name: 'Stop' }).click();
    await alert.getByText('Stopped before the end').waitFor();

    set();
    app.site.apply({ type: 'put-field-on-screen', screenId: ids.bugScreen, fieldId: 'duedate' });
    await alert.getByRole('button', { name: 'Go on' }).click();
    expect((await answer(visit, 'fields')).sentence).toBe(
      '“Due date” cannot be set everywhere in these 25 projects.',
    );
    // The first ten were not asked about again: they still say what was found then.
    await fixRow(visit, 'Put “Due date” on the screen “Bugs”').getByText('in 10 projects').waitFor();
    expect(asked[0]).toEqual(keys.slice(0, 10));
    expect(asked.at(-1)).toEqual(keys.slice(20));
    expect(asked.slice(1).flat()).not.toContain('P1');

    await frame.getByRole('button', { name: 'Look again' }).click();
    await frame.locator('#fields-answer[data-answer="warning"]').waitFor();
    expect(await hasFocus(heading)).toBe(true);
    await fixRow(visit, 'Put “Due date” on the screen “Bugs”').waitFor({ state: 'detached' });
  });
});
