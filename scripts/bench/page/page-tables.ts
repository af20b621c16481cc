import type { Browser } from 'playwright-core';
import { buildPage } from '../../../dev/build/build-page';
import { startShell } from '../../../dev/forge-host';
import { launchBrowser } from '../../../test/support/browser/launch-browser';
import { BUDGETS } from '../../lib/bundles/budgets';
import { benchSites } from '../check/bench-site';
import { measureRun, type MeasuredRun } from '../check/measure-run';
import { WANTED } from '../check/profile';
import { type Column, markdownTable } from '../text/markdown-table';
import { digits, kilobytes, quantile, whole } from '../text/numbers';
import { openRun, signIn } from './open-run';
import type { PageMarks } from './page-marks';
import { initialScripts, sizesOf } from './script-sizes';
import { scrollFrames, WHEEL_STEP } from './scroll-frames';

/** How often each finished run is opened. */
const OPENINGS = 5;

/** What opening the finished run of one size gave. */
interface OpenedSize {
  readonly projects: number;
  readonly marks: readonly PageMarks[];
  /** Milliseconds between frames. */
  readonly wheel: readonly number[];
  readonly drag: readonly number[];
}

/** The page's scripts, how fast it shows a finished run, and how smoothly its table scrolls, in an installed browser. */
export async function pageTables(sizes: readonly number[], say: (line: string) => void): Promise<string> {
  const [browser, { dir: pageDir }] = await Promise.all([launchBrowser(), buildPage()]);
  try {
    const opened: OpenedSize[] = [];
    for (const projects of sizes) {
      say(`${whole(projects)} projects: the page`);
      opened.push(
        await measureRun(benchSites.mixed(projects), {}, (run) => openOften(browser, pageDir, projects, run)),
      );
    }
    return [
      `Before anything is drawn, the page may load ${whole(BUDGETS.pageStart / 1024)} KiB gzip of JavaScript.`,
      await scriptsTable(pageDir, opened),
      `### A finished run of ${WANTED.length} permissions is opened (median of ${OPENINGS}, nothing cached)`,
      openingTable(opened),
      '### Its table is scrolled (milliseconds between frames; a screen draws one every 16.7)',
      scrollTable(opened),
    ].join('\n\n');
  } finally {
    await browser.close();
  }
}

async function openOften(
  browser: Browser,
  pageDir: string,
  projects: number,
  { app, runId }: MeasuredRun,
): Promise<OpenedSize> {
  const shell = await startShell({ host: app.host, viewers: app.viewers, pageDir, log: () => undefined });
  try {
    const who = await signIn(browser, shell);
    const marks: PageMarks[] = [];
    for (let opening = 1; opening < OPENINGS; opening += 1)
      marks.push(await openRun(browser, who, runId, (run) => Promise.resolve(run.marks)));
    return await openRun(browser, who, runId, async (run) => ({
      projects,
      marks: [...marks, run.marks],
      wheel: await scrollFrames(run.frame, WHEEL_STEP),
      drag: await scrollFrames(run.frame, 'whole'),
    }));
  } finally {
    await shell.close();
  }
}

async function scriptsTable(pageDir: string, opened: readonly OpenedSize[]): Promise<string> {
  const initial = await initialScripts(pageDir);
  const loaded = [...new Set(opened.flatMap(({ marks }) => marks.flatMap(({ scripts }) => scripts)))];
  const rows = [
    { what: 'named by the document: before anything is drawn', paths: initial },
    { what: 'loaded by the time a finished run shows its table', paths: loaded },
  ].map(async ({ what, paths }) => {
    const { raw, gzip } = await sizesOf(pageDir, paths);
    return [what, whole(paths.length), kilobytes(raw), kilobytes(gzip), digits(gzip / 1024)];
  });
  const columns: Column[] = [
    { title: 'JavaScript' },
    ...['Files', 'kB', 'kB gzip', 'KiB gzip'].map((title) => ({ title, numbers: true })),
  ];
  return markdownTable(columns, await Promise.all(rows));
}

function openingTable(opened: readonly OpenedSize[]): string {
  const columns = ['Projects', 'First paint, ms', 'Verdict, ms', 'First outcomes, ms', 'All outcomes, ms'];
  const rows = opened.map(({ projects, marks }) => [
    whole(projects),
    ...[
      marks.map(({ firstPaint }) => firstPaint),
      marks.map(({ verdict }) => verdict),
      marks.map(({ firstOutcome }) => firstOutcome),
      marks.map(({ wholeTable }) => wholeTable),
    ].map((times) => whole(quantile(times, 0.5))),
  ]);
  return markdownTable(
    columns.map((title) => ({ title, numbers: true })),
    rows,
  );
}

/** A frame that took longer than two: somebody may see it. */
const LATE_MS = 34;

function scrollTable(opened: readonly OpenedSize[]): string {
  const columns: Column[] = [
    { title: 'Projects', numbers: true },
    { title: 'How' },
    ...['Frames', 'Median', '95 %', 'Longest', 'Late frames'].map((title) => ({ title, numbers: true })),
  ];
  const rows = opened.flatMap(({ projects, wheel, drag }) => [
    { projects, how: `${WHEEL_STEP} pixels a frame`, times: wheel },
    { projects, how: 'from top to bottom', times: drag },
  ]);
  return markdownTable(
    columns,
    rows
      .filter(({ times }) => times.length > 0)
      .map(({ projects, how, times }) => [
        whole(projects),
        how,
        whole(times.length),
        ...[0.5, 0.95, 1].map((share) => digits(quantile(times, share))),
        whole(times.filter((ms) => ms > LATE_MS).length),
      ]),
  );
}
