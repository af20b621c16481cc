import Ajv from 'ajv';
import { people } from '../../../dev/jira-site';
import { reportJsonSchema } from '../../../scripts/lib/report-schema';
import { packJson } from '../../../src/export/pack';
import { testApps } from '../../support/app/test-apps';
import { runCheck } from '../../support/runs/checks';
import { requiring, TWENTY } from '../../support/runs/profiles';
import { packOf, withWaivers } from './packs';

const start = testApps();

test('JSON is the published schema, with every waiver, and without the name of anybody', async () => {
  const app = await start();
  const report = await runCheck(app, { accountId: people.bolddeskBot, profile: requiring(TWENTY) });
  const text = packJson(packOf(withWaivers(report, 'Accepted.'), 'bolddesk-bot'));
  const validate = new Ajv({ allErrors: true }).compile(reportJsonSchema('refused'));
  const told = JSON.parse(text) as { waivers: { state: string }[] };
  expect({ valid: validate(told), errors: validate.errors }).toEqual({ valid: true, errors: null });
  expect(told.waivers.map(({ state }) => state)).toEqual(['active', 'lapsed', 'expired', 'unused']);
  expect(text).not.toMatch(/bolddesk-bot|Ada/u);
});
