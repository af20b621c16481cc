import { type Column, markdownTable } from '../text/markdown-table';
import { megabytes, seconds, whole } from '../text/numbers';
import type { AppRun } from './app-run';

const PROOF: readonly Column[] = [
  { title: 'Projects', numbers: true },
  { title: 'How' },
  { title: 'Verdict' },
  { title: 'Projects ready', numbers: true },
  { title: 'Calls', numbers: true },
  { title: 'Authorising', numbers: true },
  { title: 'Refused (429)', numbers: true },
  { title: 'Points', numbers: true },
  { title: 'App’s estimate', numbers: true },
  { title: 'MB', numbers: true },
  { title: 'All, s', numbers: true },
  { title: 'Asked for', numbers: true },
  { title: 'Held back', numbers: true },
];

/** Runs until everything is proved, or held back. */
export function proofTable(runs: readonly AppRun[]): string {
  const rows = runs.map(({ projects, site, shortcut, summary, end, asked }) => {
    const { verdict, counts, heldBack, cost } = summary;
    return [
      whole(projects),
      `app, ${site}, ${shortcut ? 'shortcut' : 'pages'}`,
      heldBack ? `${verdict}, paused` : verdict,
      whole(counts.projects.ready),
      whole(end.calls),
      whole(end.authorisations),
      whole(end.limited),
      whole(end.points),
      whole(cost.points),
      megabytes(end.bytes),
      seconds(end.milliseconds),
      asked ? whole(asked.budget) : '',
      heldBack ? whole(heldBack.budget) : '',
    ];
  });
  return markdownTable(PROOF, rows);
}
