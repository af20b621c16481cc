import { fc, runs } from '../../support/random';
import { generateSite, startJiraSite } from '../../../dev/jira-site/index';
import { people } from '../../../dev/jira-site/seed/people';
import { at, get, listAt, post } from './site-client';

test('the same seed gives the same site, another one another', () => {
  expect(generateSite({ projects: 50, seed: 3 })).toEqual(generateSite({ projects: 50, seed: 3 }));
  expect(generateSite({ projects: 50, seed: 3 })).not.toEqual(generateSite({ projects: 50, seed: 4 }));
});

test('any size has unique keys and ids, and as many team-managed projects as wanted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 400, max: 2000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (projects, teamManagedShare) => {
        const file = generateSite({ projects, teamManagedShare });
        expect(new Set(file.projects.map(({ key }) => key)).size).toBe(projects);
        const share = file.projects.filter(({ style }) => style === 'next-gen').length / projects;
        expect(Math.abs(share - teamManagedShare)).toBeLessThan(0.12);
      },
    ),
    { numRuns: runs(15) },
  );
  expect(() => generateSite({ projects: 20_001 })).toThrow(RangeError);
});

test('a site of 20,000 projects is searched to its end and checked a thousand at a time', async () => {
  const file = generateSite({ projects: 20_000 });
  const site = await startJiraSite({ state: file });
  try {
    const last = await get(site, 'admin', '/project/search?maxResults=100&startAt=19900');
    expect([at(last.json, 'total'), listAt(last.json, 'values').length]).toEqual([20_000, 100]);
    const permissions = [...site.state.permissions.values()]
      .filter(({ type }) => type === 'PROJECT')
      .map(({ key }) => key)
      .slice(0, 20);
    const projects = Array.from({ length: 1000 }, (_, index) => 10_000 + index);
    const body = { accountId: people.ahaSync, projectPermissions: [{ permissions, projects }] };
    const check = await post(site, 'admin', '/permissions/check', body);
    expect(check.status).toBe(200);
  } finally {
    await site.close();
  }
});
