import type { Report, ReportPart, ReportSummary } from '../contract/report';
import { call, type Invoke } from './call';
import { explainPart } from './explain-part';

/** Reads a run's verdict, causes and counts. @throws ResolverFailure */
export async function readSummary(invoke: Invoke, runId: string): Promise<ReportSummary> {
  return (await call(invoke, 'run/read', { runId })) as ReportSummary;
}

/** Reads the projects of one part of a run, in as many answers as it takes. @throws ResolverFailure */
export async function readPart(invoke: Invoke, runId: string, part: number): Promise<ReportPart> {
  const first = (await call(invoke, 'run/read', { runId, part })) as ReportPart;
  const answers = [first];
  for (let { nextStartAt } = first; nextStartAt !== undefined; nextStartAt = answers.at(-1)?.nextStartAt)
    answers.push((await call(invoke, 'run/read', { runId, part, startAt: nextStartAt })) as ReportPart);
  const schemes = new Map(answers.flatMap((answer) => answer.schemes).map((scheme) => [scheme.id, scheme]));
  return {
    part,
    projects: answers.flatMap(({ projects }) => projects),
    gaps: answers.flatMap(({ gaps }) => gaps),
    schemes: [...schemes.values()],
  };
}

/** Reads a run with all its projects, part after part, and the reasoning about what is not plainly met. @throws ResolverFailure */
export async function readReport(invoke: Invoke, runId: string): Promise<Report> {
  const {
    siteGaps,
    parts,
    pending: _pending,
    mayContinue: _mayContinue,
    ...summary
  } = await readSummary(invoke, runId);
  const read: ReportPart[] = [];
  for (let part = 0; part < parts; part += 1) read.push(await readPart(invoke, runId, part));
  return {
    ...summary,
    projects: read.flatMap((part) => explainPart(summary, part)),
    gaps: [...siteGaps, ...read.flatMap((part) => part.gaps)],
  };
}
