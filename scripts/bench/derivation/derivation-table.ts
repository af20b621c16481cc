import { judgePart } from '../../../src/domain/judge-part';
import { judgeRun } from '../../../src/domain/judge-run';
import { benchSites } from '../check/bench-site';
import { WANTED } from '../check/profile';
import { type Column, markdownTable } from '../text/markdown-table';
import { digits, times, whole } from '../text/numbers';
import { evidenceOf, type SiteEvidence } from './site-evidence';

/** Decisions to make: one for each permission in each project. */
const DECISIONS = [1_000, 10_000, 100_000, 400_000];

/** How often each is measured; the fastest counts, the one that other programs disturbed least. */
const ROUNDS = 9;

const COLUMNS: readonly Column[] = [
  { title: 'What is judged' },
  { title: 'Projects', numbers: true },
  { title: 'Decisions', numbers: true },
  { title: 'Processor, ms', numbers: true },
  { title: 'Decisions a second', numbers: true },
  { title: 'Time a decision, of the smallest’s', numbers: true },
];

/** How fast permissions are judged, and how that grows. @param largest projects of the largest site, at most */
export function derivationTable(largest: number, say: (line: string) => void): string {
  const sizes = DECISIONS.map((decisions) => decisions / WANTED.length).filter(
    (projects) => projects <= largest,
  );
  const sites = sizes.map((projects) => {
    say(`${whole(projects * WANTED.length)} decisions`);
    return evidenceOf(benchSites.mixed(projects));
  });
  const rows = [
    { what: 'Jira’s answer alone', evidence: sites.map((site) => ({ ...site, facts: new Map() })) },
    { what: 'every grant derived', evidence: sites },
  ].flatMap(({ what, evidence }) => rowsOf(what, evidence));
  return markdownTable(COLUMNS, rows);
}

function rowsOf(what: string, sites: readonly SiteEvidence[]): string[][] {
  // The first rounds are compiled on the way, and would make the smallest site the slowest.
  for (const site of sites.slice(0, 2)) for (let round = 0; round < ROUNDS; round += 1) judge(site);
  const measured = sites.map((site) => {
    const projects = site.part.projects.length;
    const ms = Math.min(...Array.from({ length: ROUNDS }, () => judge(site)));
    return { projects, decisions: projects * WANTED.length, ms };
  });
  const first = measured[0];
  return measured.map(({ projects, decisions, ms }) => [
    what,
    whole(projects),
    whole(decisions),
    digits(ms),
    whole((decisions / ms) * 1_000),
    first ? times(ms / decisions / (first.ms / first.decisions)) : '',
  ]);
}

/** Judges a whole run as reading its summary does. @returns milliseconds of processor time, which other programs do not lengthen */
function judge({ requirements, shared, scan, part, facts }: SiteEvidence): number {
  // A reader starts with nothing remembered of an earlier one.
  const context = { shared, scan: { ...scan }, keys: WANTED };
  const began = process.cpuUsage();
  const results = judgePart(context, requirements, new Set(), part, facts);
  judgeRun(shared, requirements, new Set(), results, {
    finished: true,
    enumerationProved: true,
    namedSkipped: 0,
    coverage: 'full',
    securityRisk: false,
  });
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}
