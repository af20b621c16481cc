import { parse } from 'csv-parse/sync';
import { load } from 'cheerio';
import { call, readReport } from '../../../src/client';
import { type EvidencePack, packCsv, packHtml, packMarkdown, packSarif } from '../../../src/export/pack';
import { onOneLine } from '../../../src/contract/markdown-text';
import { testApps } from '../../support/app/test-apps';
import { invoking } from '../../support/runs/checks';
import { runSaved, saveCheck } from '../../support/runs/saved-checks';
import { who } from '../../support/sites/small-site';
import { HOSTILE } from './hostile-names';
import { hostileSite } from './hostile-site';
import { packOf } from './packs';

const start = testApps();

/** What somebody writes as the reason of a waiver. */
const REASON = HOSTILE.slice(0, 12).join(' ').slice(0, 900);

test('a waiver that an admin gave is in every form, and what it covers is told as waived', async () => {
  const app = await start({ siteFile: hostileSite() });
  const invoke = invoking(app);
  const { checkId } = await saveCheck(app, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  const { runId, causes } = await runSaved(app, checkId);
  const [cause] = causes;
  if (!cause) throw new Error('The run has no cause that could be waived.');
  await call(invoke, 'waiver/add', {
    runId,
    waives: { kind: 'cause', causeId: cause.id },
    reason: REASON,
    owner: who.lead,
    until: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  });
  const report = await readReport(invoke, runId);
  expect(report.counts.waived).toBe(cause.gapCount);
  const pack: EvidencePack = { ...packOf(report, 'sync-bot'), checkName: HOSTILE[11] ?? '' };

  const rows = parse<Record<string, string>>(packCsv(pack), { bom: true, columns: true });
  const waived = rows.filter((row) => row['Row'] === 'Gap' && row['Waiver'] === 'Holds');
  expect(waived).toHaveLength(cause.gapCount);
  expect(new Set(waived.map((row) => row['Waived by']))).toEqual(new Set([who.lead]));
  expect(rows.filter((row) => row['Row'] === 'Waiver')).toHaveLength(1);
  expect(rows.filter((row) => row['Row'] === 'Beyond the need')).toHaveLength(report.excess?.length ?? 0);

  const log = JSON.parse(packSarif(pack)) as {
    runs: { results: { suppressions: { justification: string }[] }[] }[];
  };
  const suppressions = log.runs.flatMap(({ results }) => results.flatMap((one) => one.suppressions));
  expect(suppressions.map(({ justification }) => justification)).toEqual(
    Array.from({ length: cause.gapCount }, () => report.waivers?.[0]?.reason),
  );

  const page = load(packHtml(pack))('main').text();
  expect(page).toContain(onOneLine(REASON));
  for (const text of [page, packMarkdown(pack)]) {
    expect(text).toContain('1 waiver: 1 holds.');
    expect(text).toContain(`${cause.gapCount} of them waived`);
  }
});
