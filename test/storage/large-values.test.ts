import { testApps } from '../support/app/test-apps';
import { limits } from '../../dev/forge-host';
import { runCheck } from '../support/runs/checks';
import { requiring } from '../support/runs/profiles';
import { anyJiraUser } from '../support/sites/holders';
import { project, scheme, smallSite } from '../support/sites/small-site';

const start = testApps();

test.each([
  ['80 characters of three bytes', '統'],
  ['80 characters of four bytes, two code units each', '𠮷'],
])('a thousand project names of %s are stored in pieces and read back whole', async (_what, character) => {
  const name = (index: number): string => `${index} ${character.repeat(80)}`;
  const projects = Array.from({ length: 1_000 }, (_, index) =>
    project(index + 1, `P${index}`, 7, { name: name(index) }),
  );
  const permissionSchemes = [scheme(7, { BROWSE_PROJECTS: [anyJiraUser] })];
  const app = await start({ siteFile: smallSite({ projects, permissionSchemes }) });

  const report = await runCheck(app, { profile: requiring(['BROWSE_PROJECTS']) });

  expect(report.projects).toHaveLength(1_000);
  const names = new Map(report.projects.map((found) => [found.id, found.name]));
  for (let index = 0; index < 1_000; index += 1) expect(names.get(index + 1)).toBe(name(index));
  const pieces = Object.entries(app.host.kvs.inspect()).filter(([key]) => key.includes(':piece:'));
  expect(pieces.length).toBeGreaterThan(1);
  for (const [, piece] of pieces) {
    expect(Buffer.byteLength(JSON.stringify(piece))).toBeLessThanOrEqual(limits.kvs.valueBytes);
    // Half of a surrogate pair is no text: a storage may replace it.
    expect(hasLoneSurrogate(String(piece))).toBe(false);
  }
});

const hasLoneSurrogate = (text: string): boolean => /\p{Surrogate}/u.test(text);
