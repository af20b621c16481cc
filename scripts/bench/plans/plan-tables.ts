import { makePlan } from '../../../src/domain/plan/make-plan';
import { STRATEGIES } from '../../../src/domain/plan/plan';
import { type Column, markdownTable } from '../text/markdown-table';
import { digits, megabytes, times, whole } from '../text/numbers';
import { type PlanSite, planSite } from './plan-site';

/** Projects with gaps. */
const SIZES = [100, 1_000, 10_000];

const SIZE_COLUMNS: readonly Column[] = [
  { title: 'Plan' },
  { title: 'Projects with gaps', numbers: true },
  { title: 'Changes', numbers: true },
  { title: 'Processor, ms', numbers: true },
  { title: 'Time a project, of the smallest’s', numbers: true },
  { title: 'Memory, MB', numbers: true },
];

const DISTANCE_COLUMNS: readonly Column[] = [
  { title: 'Groups that could be joined', numbers: true },
  { title: 'Sites', numbers: true },
  { title: 'Processor a site, ms', numbers: true },
  { title: 'Proved fewest', numbers: true },
  { title: 'Furthest from the bound, changes', numbers: true },
  { title: 'Furthest, of the bound', numbers: true },
];

/** How long plans take, and how far they can be from the fewest changes there are. @param largest projects of the largest site, at most */
export function planTables(largest: number, say: (line: string) => void): string {
  return [sizesTable(largest, say), distanceTable(say)].join('\n\n');
}

function sizesTable(largest: number, say: (line: string) => void): string {
  const rows = STRATEGIES.flatMap((strategy) => {
    let smallest: number | undefined;
    return SIZES.filter((projects) => projects <= largest).map((projects) => {
      say(`${strategy}, ${whole(projects)} projects`);
      const input = planSite({ projects, groups: 12, schemes: 40, oneTeamManagedIn: 10, seed: 7 });
      const before = process.memoryUsage().heapUsed;
      const began = process.cpuUsage();
      const { steps } = makePlan(input, strategy);
      const { user, system } = process.cpuUsage(began);
      const ms = (user + system) / 1_000;
      const used = Math.max(0, process.memoryUsage().heapUsed - before);
      smallest ??= ms / projects;
      return [
        strategy,
        whole(projects),
        whole(steps),
        digits(ms),
        times(ms / projects / smallest),
        megabytes(used),
      ];
    });
  });
  return markdownTable(SIZE_COLUMNS, rows);
}

/** Of many sites, how many plans are proved the fewest, and how far the others can be from it. */
function distanceTable(say: (line: string) => void): string {
  const sites = 40;
  const rows = [4, 8, 16, 32].map((groups) => {
    say(`${sites} sites with ${groups} groups`);
    const began = process.cpuUsage();
    const distances = Array.from({ length: sites }, (_, seed) => {
      const site: PlanSite = { projects: 200, groups, schemes: 15, oneTeamManagedIn: 0, seed };
      const { steps, stepsAtLeast } = makePlan(planSite(site), 'no-scheme-touched');
      return { more: steps - stepsAtLeast, share: (steps - stepsAtLeast) / stepsAtLeast };
    });
    const { user, system } = process.cpuUsage(began);
    return [
      whole(groups),
      whole(sites),
      digits((user + system) / 1_000 / sites),
      whole(distances.filter(({ more }) => more === 0).length),
      whole(Math.max(...distances.map(({ more }) => more))),
      `${digits(Math.max(...distances.map(({ share }) => share)) * 100)} %`,
    ];
  });
  return markdownTable(DISTANCE_COLUMNS, rows);
}
