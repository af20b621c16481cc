import type { FaultRule } from '../../dev/jira-site';
import { requestSchemas, type ResolverName } from '../../src/contract/api';
import { testApps } from '../support/app/test-apps';
import { anyJiraUser } from '../support/sites/holders';
import { project, scheme, smallSite } from '../support/sites/small-site';
import { validPayloads } from './valid-payloads';

const start = testApps();
const names = (Object.keys(requestSchemas) as ResolverName[]).filter((name) => name !== 'profile/list');
const SECRET = 'Bearer s3cr3t-from-upstream';
const secrets = {
  errorMessages: [SECRET, `at com.atlassian.jira.Foo(${SECRET})`],
  errors: { token: SECRET },
};

const effects: readonly [name: string, effect: FaultRule['effect']][] = [
  ['an HTML error page', { status: 400, html: true }],
  ['JSON with secrets and status 500', { status: 500, body: secrets }],
  ['JSON with secrets and status 400', { status: 400, body: secrets }],
  ['JSON with secrets and status 403', { status: 403, body: secrets }],
  ['JSON of another shape', { status: 200, body: { message: SECRET } }],
  ['an HTML login page with status 200', { status: 200, html: true }],
];

test.each(effects)(
  'no resolver passes on what Jira wrote when it answers %s',
  async (_name, effect) => {
    const siteFile = smallSite({
      projects: [project(1, 'ONE', 7)],
      permissionSchemes: [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })],
    });
    const app = await start({ siteFile, answers: 'faulty' });
    // The authorising call passes; everything after it fails.
    app.site.setFaults([{ match: { path: /^\/rest\/api\/3\/(?!mypermissions)/u }, effect }]);
    const answers = await Promise.all(names.map((name) => app.ask(name, validPayloads[name])));
    const text = JSON.stringify([answers, app.lines]);
    expect(text).not.toContain('s3cr3t');
    expect(text).not.toContain('com.atlassian');
    expect(text).not.toMatch(/<html|<!DOCTYPE|at \S+ \(|SyntaxError|\.ts:\d/iu);
    const failures = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
    expect(failures.length).toBeGreaterThan(0);
    for (const { message, ...rest } of failures) {
      expect(message).toMatch(/^[A-Z].*\.$/u);
      expect(Object.keys(rest).filter((key) => key !== 'code' && key !== 'field')).toEqual([]);
    }
  },
  60_000,
);
