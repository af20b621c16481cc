import { fc } from '../support/random';
import type { LookBatch } from '../../src/domain/look-batch';
import { CONFIRMATIONS, LOOKS_PER_BATCH, type PartToLookAt, planLooks } from '../../src/domain/plan-looks';
import type { Project } from '../../src/domain/project';
import type { SchemeScan } from '../../src/domain/scheme';
import { aPart, aProject } from '../support/judging/a-project';
import { aScan, aScheme, grant, HOLDER } from '../support/judging/a-scheme';

const EDIT = 'EDIT_ISSUES';
const LINK = 'LINK_ISSUES';
const clean = aScan([aScheme('1', [grant(EDIT, HOLDER.anyone)])]);
const trapped = aScan([aScheme('1', [grant(EDIT, HOLDER.reporter), grant(LINK, HOLDER.reporter)])]);

type Kind = 'granted' | 'refused' | 'team' | 'team refused';

/** A part of a run: its projects by kind; LINK is granted everywhere, EDIT where nothing is refused. */
function partOf(of: number, kinds: readonly Kind[]): PartToLookAt {
  const projects = kinds.map((kind, at) =>
    aProject(of * 1_000 + at, { style: kind.startsWith('team') ? 'team' : 'company' }),
  );
  const yes = kinds.map((kind) => (kind.endsWith('refused') ? '0' : '1')).join('');
  return { of, part: aPart(projects, { [EDIT]: yes, [LINK]: '1'.repeat(kinds.length) }) };
}

const many = (count: number, kind: Kind): Kind[] => Array<Kind>(count).fill(kind);
const shown = (batches: readonly LookBatch[]): string[] =>
  batches.map(({ purpose, of, ids }) => `${purpose} ${ids.length} of ${of}`);
const plan = (parts: readonly PartToLookAt[], scan: SchemeScan = clean, roles: readonly string[] = []) =>
  planLooks(parts, scan, roles);

describe('which projects are looked at', () => {
  it('none where everything is granted and no scheme is a trap, however many projects there are', () => {
    for (const count of [1, 100, 1_000]) expect(plan([partOf(1, many(count, 'granted'))])).toEqual([]);
  });

  it('those in which something is refused, and no others', () => {
    const [batch, ...rest] = plan([partOf(1, ['granted', 'refused', 'granted', 'refused'])]);
    expect([batch?.ids, rest]).toEqual([[1_001, 1_003], []]);
  });

  it('all company-managed ones in which a scheme puts a yes in doubt', () => {
    expect(shown(plan([partOf(1, ['granted', 'refused', 'team'])], trapped))).toEqual([
      'doubt 2 of 1',
      'confirmation 1 of 1',
    ]);
  });

  it('all company-managed ones where a role is required', () => {
    expect(shown(plan([partOf(1, ['granted', 'granted', 'team'])], clean, ['10'])).sort()).toEqual([
      'confirmation 1 of 1',
      'refusal 2 of 1',
    ]);
  });

  it('none where Jira was not asked', () => {
    const { of, part } = partOf(1, ['refused', 'team']);
    const unasked = { of, part: { ...part, granted: {}, notAsked: 'could-not-ask' as const } };
    expect(plan([unasked], trapped, ['10'])).toEqual([]);
  });
});

describe('in which order', () => {
  it('what is in doubt over all parts, then what is refused, then what would only be confirmed', () => {
    const parts = [
      partOf(1, ['team', 'granted', 'team refused']),
      partOf(2, ['team refused', 'refused', 'team']),
    ];
    expect(shown(plan(parts, trapped))).toEqual([
      'doubt 1 of 1',
      'doubt 1 of 2',
      'refusal 1 of 1',
      'refusal 1 of 2',
      'confirmation 1 of 1',
      'confirmation 1 of 2',
    ]);
  });

  it('cut into batches of one part each', () => {
    const parts = [partOf(1, many(120, 'refused')), partOf(2, many(50, 'refused'))];
    expect(shown(plan(parts))).toEqual([
      `refusal ${LOOKS_PER_BATCH} of 1`,
      `refusal ${LOOKS_PER_BATCH} of 1`,
      'refusal 20 of 1',
      `refusal ${LOOKS_PER_BATCH} of 2`,
    ]);
  });

  it('with as many confirmations over all parts as over one', () => {
    const small = [partOf(1, many(30, 'team')), partOf(2, many(30, 'team')), partOf(3, many(30, 'team'))];
    expect(shown(plan(small))).toEqual(['confirmation 30 of 1', `confirmation ${CONFIRMATIONS - 30} of 2`]);
    expect(shown(plan([partOf(1, many(900, 'team'))]))).toEqual([`confirmation ${CONFIRMATIONS} of 1`]);
  });
});

describe('what it is estimated to take', () => {
  const cost = (batches: readonly LookBatch[]) => batches.map(({ calls, points }) => ({ calls, points }));

  it('is more points for a team-managed project, whose whole scheme is its own, than for a company-managed one', () => {
    expect(cost(plan([partOf(1, ['refused'])]))).toEqual([{ calls: 3, points: 14 }]);
    expect(cost(plan([partOf(1, ['team refused'])]))).toEqual([{ calls: 2, points: 126 }]);
  });

  it('adds up over a batch, and takes one more for each required role of a company-managed project', () => {
    expect(cost(plan([partOf(1, ['refused', 'team refused', 'granted'])], clean, ['10', '20']))).toEqual([
      { calls: 3 + 2 + 2 + 3 + 2, points: 14 + 2 + 126 + 14 + 2 },
    ]);
  });
});

const kinds: fc.Arbitrary<Kind[]> = fc.array(
  fc.constantFrom<Kind[]>('granted', 'granted', 'refused', 'team', 'team refused'),
  { maxLength: 130 },
);

it('every project that needs it is in one batch of its own part, at most fifty to a batch, and none twice', () => {
  fc.assert(
    fc.property(
      fc.array(kinds, { maxLength: 4 }),
      fc.constantFrom(clean, trapped, aScan([], false)),
      fc.subarray(['10']),
      (drawn, scan, roles) => {
        const parts = drawn.map((of, at) => partOf(at + 1, of));
        const batches = plan(parts, scan, roles);
        const ids = batches.flatMap((batch) => batch.ids);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { of, ids: own } of batches) {
          expect(own.length).toBeGreaterThan(0);
          expect(own.length).toBeLessThanOrEqual(LOOKS_PER_BATCH);
          const projects: readonly Project[] = parts[of - 1]?.part.projects ?? [];
          expect(own.filter((id) => !projects.some((project) => project.id === id))).toEqual([]);
        }
        const chosen = new Set(ids);
        const needed = drawn.flatMap((of, part) =>
          of.flatMap((kind, at) => {
            const open =
              kind.endsWith('refused') || (kind === 'granted' && (scan !== clean || roles.length > 0));
            return open ? [(part + 1) * 1_000 + at] : [];
          }),
        );
        expect(needed.filter((id) => !chosen.has(id))).toEqual([]);
        const confirmed = drawn.flat().filter((kind) => kind === 'team').length;
        expect(ids.length).toBe(needed.length + Math.min(CONFIRMATIONS, confirmed));
      },
    ),
  );
});
