import {
  type AccountFilter,
  filtered,
  needsCounts,
} from '../../static/admin-page/src/accounts/list/account-filter';
import type { Row } from '../../static/admin-page/src/accounts/list/account-row-data';
import { call } from '../../src/client';
import { abilityReader } from '../../src/client/audit';
import { type TestApp, testApps } from '../support/app/test-apps';
import { invoking } from '../support/runs/checks';
import { runSaved, saveCheck } from '../support/runs/saved-checks';
import { auditSite, others } from '../support/sites/audit-site';
import { who } from '../support/sites/small-site';

const start = testApps();

/** The list of a site as the page puts it together. */
async function rowsOf(app: TestApp): Promise<Row[]> {
  const invoke = invoking(app);
  const [{ accounts }, { checks }] = await Promise.all([
    call(invoke, 'account/candidates', {}),
    call(invoke, 'check/list', {}),
  ]);
  const read = abilityReader(invoke);
  return Promise.all(
    accounts.map(async (account) => ({
      account: { ...account, checks: checks.filter(({ accountId }) => accountId === account.accountId) },
      counted: await read(account.accountId),
    })),
  );
}

const by = (filter: Partial<AccountFilter>): AccountFilter => ({
  find: '',
  reason: '',
  active: '',
  risk: '',
  sort: '',
  ...filter,
});

test('accounts are found, narrowed down and ordered; what is not known never fits', async () => {
  const app = await start({ siteFile: auditSite });
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS'], { name: 'Nightly sync' });
  await runSaved(app, checkId);
  const { connector } = (await call(invoking(app), 'check/history', { checkId })).check;
  const service = await call(invoking(app), 'check/save', {
    name: 'Releases',
    accountId: others.service,
    connector,
    projects: { kind: 'all' },
  });
  await runSaved(app, service.checkId);
  const rows = await rowsOf(app);
  const ids = (filter: Partial<AccountFilter>, of: readonly Row[] = rows): string[] =>
    filtered(of, by(filter)).map(({ account }) => account.accountId);

  expect(ids({ find: 'NIGHTLY sync' })).toEqual([who.bot]);
  expect(ids({ find: others.app })).toEqual([others.app]);
  expect(ids({ find: 'serviceaccount' })).toEqual([others.service]);
  expect(ids({ reason: 'saved-check' }).sort()).toEqual([who.bot, others.service].sort());
  expect(ids({ active: 'no' })).toEqual([others.oldBot]);
  expect(ids({ risk: 'high' })).toContain(others.service);
  expect(ids({ risk: 'high' })).not.toContain(who.bot);
  expect(ids({ risk: 'none' })).toContain(who.bot);
  expect(ids({ risk: 'none' })).not.toContain(others.service);
  expect(ids({ risk: 'excess' })).toEqual([others.service]);
  expect(ids({ sort: 'held' })[0]).toBe(others.service);
  expect(ids({ sort: 'excess' }).slice(0, 2)).toEqual([others.service, who.bot]);
  expect(ids({ sort: 'checked' }).slice(-2)).toEqual([who.bot, others.service]);
  expect(ids({ sort: 'projects' }).slice(-2)).toEqual([others.app, others.oldBot]);

  const uncounted = rows.map(({ account }) => ({ account, counted: undefined }));
  expect(ids({ risk: 'high' }, uncounted)).toEqual([]);
  expect(ids({ risk: 'none' }, uncounted)).toEqual([]);
  // What the last run found beyond the need is known without counting.
  expect(ids({ risk: 'excess' }, uncounted)).toEqual([others.service]);
  expect([by({ risk: 'none' }), by({ sort: 'held' }), by({ risk: 'excess' })].map(needsCounts)).toEqual([
    true,
    true,
    false,
  ]);
});
