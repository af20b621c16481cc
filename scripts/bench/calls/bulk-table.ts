import { otherCalls } from '../check/call-tally';
import { type Column, markdownTable } from '../text/markdown-table';
import { megabytes, seconds, times, whole } from '../text/numbers';
import type { AppRun } from './app-run';
import { boundOf, floorOf } from './floor';
import { IN_FLIGHT } from './latency';
import type { ScriptCost } from './naive-script';

const BULK: readonly Column[] = [
  { title: 'Projects', numbers: true },
  { title: 'How' },
  { title: 'Calls', numbers: true },
  { title: 'Bound', numbers: true },
  { title: 'Authorising', numbers: true },
  { title: 'Archived, deleted', numbers: true },
  { title: 'Points', numbers: true },
  { title: 'MB', numbers: true },
  { title: 'First answer, s', numbers: true },
  { title: 'All, s', numbers: true },
  { title: 'Faster than the script', numbers: true },
];

/** Runs until Jira's bulk answer is there for every project, beside the script and the floor. */
export function bulkTable(
  sizes: readonly number[],
  runs: readonly AppRun[],
  scripts: ReadonlyMap<number, ScriptCost>,
): string {
  const rows = sizes.flatMap((projects) => {
    const script = scripts.get(projects);
    const ofSize = runs.filter((run) => run.projects === projects);
    const faster = (ms: number): string => (script ? times(script.milliseconds / ms) : '');
    return [
      ...(script ? [scriptRow(projects, script)] : []),
      ...ofSize.map(({ site, shortcut, first, complete }) => [
        whole(projects),
        `app, ${site}, ${shortcut ? 'shortcut' : 'pages'}`,
        whole(otherCalls(complete)),
        whole(boundOf(projects, shortcut)),
        whole(complete.authorisations),
        whole(complete.shelvedPages),
        whole(complete.points),
        megabytes(complete.bytes),
        seconds(first.milliseconds),
        seconds(complete.milliseconds),
        faster(complete.milliseconds),
      ]),
      ...[true, false].map((shortcut) => {
        const { calls, milliseconds } = floorOf(projects, shortcut);
        const how = `floor, ${shortcut ? 'shortcut' : 'pages'}`;
        const cells = ['', '', '', '', '', '', seconds(milliseconds), faster(milliseconds)];
        return [whole(projects), how, whole(calls), ...cells];
      }),
    ];
  });
  return markdownTable(BULK, rows);
}

function scriptRow(projects: number, script: ScriptCost): string[] {
  const computed = script.measuredProjects < projects;
  const how = `script, ${IN_FLIGHT} in flight`;
  return [
    whole(projects),
    computed ? `${how}, computed from ${whole(script.measuredProjects)}` : how,
    whole(script.calls),
    '',
    '',
    '',
    whole(script.points),
    megabytes(script.bytes),
    '',
    seconds(script.milliseconds),
    times(1),
  ];
}
