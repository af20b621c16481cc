import type { Report } from '../../../src/contract/report';

/** A report without what differs between two runs that found the same: ids, times, cost, and which endpoints were asked. */
export function comparable({
  runId: _runId,
  startedAt: _startedAt,
  finishedAt: _finishedAt,
  cost: _cost,
  evidence: _evidence,
  ...same
}: Report): object {
  return same;
}

/** The same, also without what a run that lists projects in one answer leaves unread: names, types and categories. */
export function comparableUnnamed(report: Report): object {
  return {
    ...comparable(report),
    projects: [...report.projects]
      .sort((a, b) => a.id - b.id)
      .map(({ name: _name, typeKey: _typeKey, categoryId: _categoryId, ...project }) => project),
    causes: report.causes.map((cause) => ({
      ...cause,
      projects: cause.projects.map(({ typeKey: _typeKey, ...project }) => project),
    })),
  };
}
