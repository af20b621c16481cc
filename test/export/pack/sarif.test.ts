import { findingId } from '../../../src/domain/history/waiver';
import { packSarif } from '../../../src/export/pack';
import { MAX_RESULTS } from '../../../src/export/pack/sarif';
import { sarifMessage } from '../../../src/export/pack/sarif/message';
import type { SarifLog, SarifResult } from '../../../src/export/pack/sarif/log';
import { people } from '../../../dev/jira-site';
import { endTestApp, type Started, startTestApp, testApps } from '../../support/app/test-apps';
import { fc, runs } from '../../support/random';
import { runCheck } from '../../support/runs/checks';
import { requiring, TWENTY } from '../../support/runs/profiles';
import { hostileSite } from './hostile-site';
import { hostilePack, packOf, withWaivers } from './packs';
import { sarifValidator } from './sarif-schema';

const validate = sarifValidator();
const start = testApps();

let started: Started;
let pack: Awaited<ReturnType<typeof hostilePack>>;
beforeAll(async () => {
  started = await startTestApp({ siteFile: hostileSite() });
  pack = await hostilePack(started.app);
});
afterAll(() => endTestApp(started));

const readRun = (text: string) => {
  const log = JSON.parse(text) as SarifLog;
  const valid = validate(log);
  expect({ valid, errors: validate.errors }).toEqual({ valid: true, errors: null });
  const [run] = log.runs;
  if (!run) throw new Error('The log has no run.');
  return run;
};

test('the published schema refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  expect(validate({ version: '2.0.0', runs: [] })).toBe(false);
});

test('a rule for each requirement that is judged, a result for each gap, with the verdict, on a site with hostile names', () => {
  const { report } = pack;
  const { tool, results, invocations, properties } = readRun(packSarif(pack));
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(
    report.requirements.filter(({ isStep }) => !isStep).map(({ id }) => id),
  );
  expect(results).toHaveLength(report.gaps.length);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(properties).toMatchObject({ verdict: report.verdict, resultsLeftOut: 0, waivers: report.waivers });
  expect(invocations).toEqual([
    expect.objectContaining({
      startTimeUtc: report.startedAt,
      endTimeUtc: report.finishedAt,
      executionSuccessful: true,
    }),
  ]);
});

test('levels follow the requirement; what could not be checked is for review and has none', () => {
  const { tool, results } = readRun(packSarif(pack));
  const levels = tool.driver.rules.map(({ defaultConfiguration }) => defaultConfiguration.level);
  expect(levels).toEqual(expect.arrayContaining(['error', 'warning', 'note']));
  const told = results.map(({ kind, level, properties }) => [
    properties['outcome'] === 'unknown',
    kind,
    level === 'none',
  ]);
  expect(new Set(told.map(String))).toEqual(new Set(['false,fail,false', 'true,review,true']));
});

test('a result is the same finding in the next run, says where, and is suppressed where it is waived', () => {
  const { report } = pack;
  const { results } = readRun(packSarif(pack));
  const ids = report.gaps.map(({ requirementId, scope }) =>
    findingId('gap', requirementId, scope.kind === 'project' ? scope.id : undefined),
  );
  expect(results.map(({ partialFingerprints }) => partialFingerprints['finding/v1']).sort()).toEqual(
    ids.sort(),
  );
  expect(new Set(ids).size).toBe(ids.length);
  const suppressed = results.filter(({ suppressions }) => suppressions.length > 0);
  expect(suppressed).toHaveLength(report.counts.waived);
  expect(suppressed[0]?.suppressions[0]).toMatchObject({ kind: 'external', status: 'accepted' });
  // SARIF 2.1.0, 3.27.23: all of them say whether they are suppressed, or none does.
  expect(results.every(({ suppressions }) => Array.isArray(suppressions))).toBe(true);
  const places = results.map(({ locations }) => locations[0]);
  expect(places.map((place) => place?.physicalLocation.artifactLocation.uri)).toContain('small.example/P3');
  expect(places.map((place) => place?.logicalLocations[0]?.name)).toContain('P3');
});

/** What a viewer takes for a link or a placeholder, once doubled braces are read as the one that they stand for. */
const ACTIVE = /\]\(|(?<!\{)(?:\{\{)*\{(?!\{)|(?<!\})(?:\}\})*\}(?!\})|[\r\n]/u;

test('no message has a link, a placeholder or a line of its own in it', () => {
  const text = packSarif(pack);
  const { tool, results, invocations } = readRun(text);
  const messages = [
    ...tool.driver.rules.flatMap((rule) => [
      rule.shortDescription,
      rule.fullDescription,
      ...(rule.help ? [rule.help] : []),
    ]),
    ...results.map(({ message }) => message),
    ...invocations.flatMap((one) => one.toolExecutionNotifications.map(({ message }) => message)),
  ].map((message) => message.text);
  expect(text).toContain('{{0}}');
  expect(messages.filter((message) => ACTIVE.test(message))).toEqual([]);
});

test('whatever a message says, it stays text', () => {
  const parts = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '](',
    '{',
    '}',
    '{0}',
    '\\',
    '1',
    ' ',
    '\n',
    '\u200B',
    '\u202E',
    'a',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (all) => {
      expect(sarifMessage(all.join('')).text).not.toMatch(ACTIVE);
    }),
    { numRuns: runs(1_000) },
  );
});

test('the seeded company, and more gaps than one file takes: what is required comes first, and the rest is counted', async () => {
  const app = await start();
  const real = await runCheck(app, { accountId: people.bolddeskBot, profile: requiring(TWENTY) });
  expect(readRun(packSarif(packOf(withWaivers(real, 'Accepted.'), 'bolddesk-bot'))).results).toHaveLength(
    real.gaps.length,
  );

  const [gap] = real.gaps;
  if (!gap) throw new Error('The account lacks nothing.');
  const many = Array.from({ length: MAX_RESULTS + 10 }, (_, at) => ({
    ...gap,
    scope: { kind: 'project', id: at, key: `P${at}` } as const,
    level: at < 20 ? ('optional' as const) : ('required' as const),
  }));
  const run = readRun(packSarif(packOf({ ...real, gaps: many }, 'bolddesk-bot')));
  const levels = run.results.map(({ level }: SarifResult) => level);
  expect([levels.length, levels.filter((level) => level === 'note').length]).toEqual([MAX_RESULTS, 10]);
  expect(run.properties['resultsLeftOut']).toBe(10);
  expect(run.invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toMatch(
    /^10 gaps are left out of 25,010/u,
  );
});
