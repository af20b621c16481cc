import type { HolderResult } from '../../src/domain/holder-match';
import type { JudgedSecurity } from '../../src/domain/issue-security';
import type { ProjectResult } from '../../src/domain/judge-part';
import { hasUnrequiredRisk, summariseSecurity } from '../../src/domain/security-summary';
import type { Requirement } from '../../src/domain/profile';
import { aProject } from '../support/judging/a-project';
import { aRequirement, permission } from '../support/judging/a-requirement';

const result = (id: number, security: JudgedSecurity): ProjectResult => ({
  judged: {
    project: aProject(id),
    cells: {},
    jira: {},
    derivations: {},
    security,
    unreadRole: { outcome: 'unknown' },
  },
  requirements: [],
});

/** A project with one scheme; each level by name, the default one marked with a star. */
function levels(id: number, results: Readonly<Record<string, HolderResult>>, schemeId = '20'): ProjectResult {
  return result(id, {
    kind: 'levels',
    scheme: { id: schemeId, name: `Security ${schemeId}` },
    levels: Object.entries(results).map(([name, level]) => ({
      levelId: `${schemeId}-${name}`,
      name,
      isDefault: name.endsWith('*'),
      result: level,
      paths: [],
    })),
  });
}

const shown = (projects: readonly ProjectResult[]): string[] =>
  summariseSecurity(projects).risks.map(
    ({ level, result: how, projectCount, projects: keys }) =>
      `${level.name} ${how} ${projectCount}: ${keys.join(' ')}`,
  );

it('has no risk where the account is in every level, and counts the projects by what is known', () => {
  const projects = [
    levels(1, { 'Staff*': 'granted' }),
    result(2, { kind: 'none' }),
    result(3, { kind: 'unreadable' }),
    result(4, { kind: 'unreadable' }),
    result(5, { kind: 'team-managed' }),
  ];
  expect(summariseSecurity(projects)).toEqual({ risks: [], withScheme: 1, unread: 2, teamManaged: 1 });
  expect(summariseSecurity([])).toEqual({ risks: [], withScheme: 0, unread: 0, teamManaged: 0 });
});

it('tells a level once for all projects in which it hides the same, with their keys in order', () => {
  const projects = [3, 1, 2].map((id) => levels(id, { Legal: 'not-granted' }));
  expect(shown(projects)).toEqual(['Legal not-granted 3: P1 P2 P3']);
});

it('tells apart how the account stands to one level in different projects', () => {
  const projects = [
    levels(1, { Legal: 'not-granted' }),
    levels(2, { Legal: 'granted' }),
    levels(3, { Legal: 'unknown' }),
    levels(4, { Legal: 'not-derived' }),
    levels(5, { Legal: 'conditional' }),
  ];
  expect(shown(projects).sort()).toEqual([
    'Legal conditional 1: P5',
    'Legal not-derived 1: P4',
    'Legal not-granted 1: P1',
    'Legal unknown 1: P3',
  ]);
});

it('does not mix levels of the same name in two schemes', () => {
  const projects = [levels(1, { Legal: 'not-granted' }, '20'), levels(2, { Legal: 'not-granted' }, '21')];
  expect(
    summariseSecurity(projects)
      .risks.map(({ scheme }) => scheme.id)
      .sort(),
  ).toEqual(['20', '21']);
});

it('tells default levels first, then those in most projects, then by name', () => {
  const projects = [
    levels(1, { 'New*': 'not-granted', B: 'not-granted', A: 'not-granted', C: 'not-granted' }),
    levels(2, { 'New*': 'granted', C: 'not-granted' }),
  ];
  expect(shown(projects).map((line) => line.split(' ')[0])).toEqual(['New*', 'C', 'A', 'B']);
});

it('names fifty projects and counts them all', () => {
  const projects = Array.from({ length: 70 }, (_, at) => levels(at + 1, { Legal: 'not-granted' }));
  const [risk] = summariseSecurity(projects).risks;
  expect([risk?.projectCount, risk?.projects.length]).toEqual([70, 50]);
});

describe('a risk that the profile does not require the account to be without', () => {
  const need = (key: string, over: Partial<Requirement> = {}): Requirement =>
    aRequirement('security', [{ kind: 'issue-security', key }], over);
  const both = summariseSecurity([levels(1, { 'New*': 'not-granted', Legal: 'conditional' })]);
  const onlyDefault = summariseSecurity([levels(1, { 'New*': 'unknown', Legal: 'granted' })]);
  const rows: readonly [string, typeof both, readonly Requirement[], boolean][] = [
    ['nothing is hidden', summariseSecurity([]), [], false],
    ['nobody asks for it', both, [aRequirement('edit', [permission('EDIT_ISSUES')])], true],
    ['all levels are required', both, [need('all-levels')], false],
    ['the default level is required, and another hides', both, [need('default-level')], true],
    ['the default level is required, and it alone hides', onlyDefault, [need('default-level')], false],
    ['it is recommended', both, [need('all-levels', { level: 'recommended' })], true],
    ['it is optional', both, [need('all-levels', { level: 'optional' })], true],
    ['somebody else needs it', both, [need('all-levels', { actor: 'mapped-person' })], true],
    [
      'something else will do too',
      both,
      [need('all-levels', { anyOf: [{ kind: 'issue-security', key: 'all-levels' }, permission('X')] })],
      true,
    ],
  ];
  it.each(rows)('where %s', (_what, summary, requirements, risk) => {
    expect(hasUnrequiredRisk(summary, requirements)).toBe(risk);
  });
});
