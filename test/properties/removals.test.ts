import { fc, runs } from '../support/random';
import { readPaths } from '../../src/client/plan';
import { call } from '../../src/client';
import { removalOf } from '../../src/domain/plan/removal';
import { endTestApp, startTestApp } from '../support/app/test-apps';
import { anyCase } from '../support/generated-sites/cases';
import { makeChanges } from '../support/plans/make-changes';
import { invoking } from '../support/runs/checks';

// Whole generated sites: what a removal takes away is gone once its changes are made on the site, and what was to be kept is still held.

test('a removal takes the permission away in every project, and keeps what is wanted', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(anyCase, async (one) => {
      const [accountId = ''] = one.accounts;
      const [excess = '', ...wanted] = one.keys;
      const started = await startTestApp({ siteFile: one.site, server: { assumptions: one.open } });
      try {
        const { app } = started;
        const invoke = invoking(app);
        const ids = one.site.projects.map(({ id }) => Number(id));
        const [paths] = await readPaths(invoke, accountId, ids);
        if (!paths) throw new Error('No project was read.');
        const says = async (permission: string, projectKey: string): Promise<string> =>
          (await call(invoke, 'permission/explain', { accountId, projectKey, permission })).explanation
            .derived;
        for (const project of paths.projects) {
          const removal = removalOf(excess, [project], paths.account, new Set(wanted));
          if (removal.kind !== 'changes') continue;
          // Jira tells which groups an account is in, and not which come with another: those cannot be left, or go with it.
          const all = [...app.site.state.groups.values()];
          const isPlain = removal.changes.every(
            (change) =>
              change.kind !== 'leave-group' ||
              all.some(
                ({ name, groupId, members, groups: within }) =>
                  name === change.group.name &&
                  members.has(accountId) &&
                  within.size === 0 &&
                  !all.some(({ groups }) => groups.has(groupId)),
              ),
          );
          if (!isPlain) continue;
          const before = await Promise.all(wanted.map((key) => says(key, project.key)));
          makeChanges(app.site, accountId, removal.changes);
          made += 1;
          expect(await says(excess, project.key)).toBe('not-granted');
          const after = await Promise.all(wanted.map((key) => says(key, project.key)));
          expect(after.filter((_, at) => before[at] === 'granted')).toEqual(
            before.filter((result) => result === 'granted'),
          );
          break;
        }
      } finally {
        await endTestApp(started);
      }
    }),
    { numRuns: runs(60) },
  );
  // A test that never removed anything would have shown nothing.
  expect(made).toBeGreaterThan(0);
}, 240_000);
