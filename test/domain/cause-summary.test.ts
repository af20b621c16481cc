import type { CauseSubject, FoundCause, Gap, NamedHolder } from '../../src/domain/cause';
import { type Cause, CauseCollector, NAMED_PROJECTS } from '../../src/domain/cause-summary';
import { aProject } from '../support/judging/a-project';

const NOT_LOOKED_AT: CauseSubject = { kind: 'not-looked-at' };

const aCause = (id: string, key = 'EDIT_ISSUES', subject: CauseSubject = NOT_LOOKED_AT): FoundCause => ({
  id,
  subject,
  key,
});

function aGap(over: Partial<Gap> = {}): Gap {
  return {
    requirementId: 'edit',
    level: 'required',
    scope: { kind: 'site' },
    outcome: 'missing',
    causeId: 'unused',
    ...over,
  };
}

/** Collects gaps, each with its cause and, unless it is on the site, its project. */
function collect(
  ...gaps: readonly (readonly [Partial<Gap>, FoundCause, Cause['projects'][number]?])[]
): Cause[] {
  const collector = new CauseCollector();
  for (const [gap, cause, project] of gaps) collector.add(aGap(gap), cause, project);
  return collector.causes();
}

const idsOf = (causes: readonly Cause[]): string[] => causes.map(({ id }) => id);
const P = (id: number): Cause['projects'][number] => aProject(id);

describe('one cause', () => {
  it('gathers everything that hangs on it', () => {
    const [cause, ...others] = collect(
      [{ requirementId: 'link' }, aCause('x', 'LINK_ISSUES'), P(2)],
      [{ requirementId: 'edit' }, aCause('x', 'EDIT_ISSUES'), P(1)],
      [{ requirementId: 'edit' }, aCause('x', 'EDIT_ISSUES'), P(2)],
    );
    expect(others).toEqual([]);
    expect(cause).toMatchObject({
      keys: ['EDIT_ISSUES', 'LINK_ISSUES'],
      requirementIds: ['edit', 'link'],
      gapCount: 3,
      projectCount: 2,
    });
    expect(cause?.projects.map(({ key }) => key)).toEqual(['P1', 'P2']);
  });

  it('is as strict as its strictest gap and as bad as its worst', () => {
    const gaps = [
      [{ level: 'optional', outcome: 'unknown' }, aCause('x')],
      [{ level: 'required', outcome: 'conditional' }, aCause('x')],
      [{ level: 'recommended', outcome: 'missing' }, aCause('x')],
    ] as const;
    for (const order of [gaps, [...gaps].reverse()])
      expect(collect(...order)[0]).toMatchObject({ level: 'required', outcome: 'missing' });
  });

  it('names a bounded number of projects, the first by key, and counts all', () => {
    const projects = Array.from({ length: NAMED_PROJECTS + 10 }, (_, at) => P(1_000 + at));
    const [cause] = collect(...projects.reverse().map((project) => [{}, aCause('x'), project] as const));
    expect(cause?.projectCount).toBe(NAMED_PROJECTS + 10);
    expect(cause?.projects).toHaveLength(NAMED_PROJECTS);
    expect(cause?.projects[0]?.key).toBe('P1000');
  });

  it('tells all who hold it in its scheme, each once, by name where any project gave it', () => {
    const lead: NamedHolder = { holder: { kind: 'project-lead' } };
    const role: NamedHolder = { holder: { kind: 'role', roleId: '7' } };
    const named: NamedHolder = { ...role, name: 'jira-guest-member' };
    const inScheme = (...holders: NamedHolder[]): CauseSubject => ({
      kind: 'no-holder',
      scheme: { id: '1', name: 'One' },
      teamManaged: false,
      holders,
    });
    const [cause] = collect(
      [{}, aCause('x', 'EDIT_ISSUES', inScheme(role)), P(1)],
      [{}, aCause('x', 'LINK_ISSUES', inScheme(named, lead)), P(2)],
    );
    expect(cause?.subject).toEqual(inScheme(lead, named));
  });

  it('is told as the first project by key tells it, in whatever order projects come', () => {
    const join = (roleId: string): CauseSubject => ({
      kind: 'not-in',
      join: { holder: { kind: 'role', roleId }, name: 'Member' },
      teamManaged: true,
    });
    const gaps = [2, 1, 3].map((id) => [{}, aCause('x', 'EDIT_ISSUES', join(String(id))), P(id)] as const);
    expect(collect(...gaps)[0]?.subject).toEqual(join('1'));
    expect(collect(...[...gaps].reverse())[0]?.subject).toEqual(join('1'));
  });
});

describe('the order of causes', () => {
  it('is by level first', () => {
    const causes = collect(
      [{ level: 'optional' }, aCause('a'), P(1)],
      [{ level: 'recommended' }, aCause('b'), P(1)],
      [{ level: 'required' }, aCause('c'), P(1)],
    );
    expect(idsOf(causes)).toEqual(['c', 'b', 'a']);
  });

  it('puts what is known before what could not be checked, however many projects that concerns', () => {
    const causes = collect(
      [{ outcome: 'unknown' }, aCause('a'), P(1)],
      [{ outcome: 'unknown' }, aCause('a'), P(2)],
      [{ outcome: 'conditional' }, aCause('b'), P(1)],
    );
    expect(idsOf(causes)).toEqual(['b', 'a']);
  });

  it('puts the site before projects, then more projects before fewer', () => {
    const causes = collect(
      [{}, aCause('one'), P(1)],
      [{}, aCause('two'), P(1)],
      [{}, aCause('two'), P(2)],
      [{}, aCause('site')],
    );
    expect(idsOf(causes)).toEqual(['site', 'two', 'one']);
  });

  it('is by id when nothing else tells them apart', () => {
    expect(idsOf(collect([{}, aCause('b'), P(1)], [{}, aCause('a'), P(1)]))).toEqual(['a', 'b']);
  });
});
