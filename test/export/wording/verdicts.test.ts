import type { ReportRequirement } from '../../../src/contract/report';
import type { Cause } from '../../../src/domain/cause-summary';
import { noOutcomes, type OutcomeCounts } from '../../../src/domain/outcome';
import type { VerdictReason } from '../../../src/domain/verdict';
import {
  type CauseContext,
  certaintyOf,
  type VerdictFacts,
  verdictDetail,
  verdictHeadline,
} from '../../../src/export/wording';

const context: CauseContext = {
  accountName: 'aha-sync',
  site: { baseUrl: 'https://example.atlassian.net', plan: 'paid' },
  names: { permissions: { EDIT_ISSUES: { name: 'Edit issues' } } },
};

const group: Cause = {
  id: 'not-in:group:1',
  subject: { kind: 'not-in', join: { holder: { kind: 'group', name: 'integrations' } }, teamManaged: false },
  keys: ['EDIT_ISSUES'],
  requirementIds: ['edit'],
  level: 'required',
  outcome: 'missing',
  gapCount: 38,
  projectCount: 38,
  projects: [{ id: 1, key: 'ABC', style: 'company', typeKey: 'software' }],
};

const role: Cause = {
  ...group,
  id: 'not-in:role:Developers',
  subject: {
    kind: 'not-in',
    join: { holder: { kind: 'role', roleId: '10002' }, name: 'Developers' },
    teamManaged: false,
  },
};

function notReady(causes: Cause[], reasons: VerdictReason[] = ['required-gap']): VerdictFacts {
  return {
    verdict: 'not-ready',
    verdictReasons: reasons,
    connector: { id: 'aha', name: 'Aha! Roadmaps', from: 'catalogue', coverage: 'full', options: {} },
    causes,
    state: 'complete',
    counts: { cells: noOutcomes(), projects: { total: 38, ready: 12 }, gaps: 38, waived: 0, unchecked: 0 },
  };
}

describe('the verdict in words', () => {
  it('says who is not ready for what, and how many changes would mend it', () => {
    const facts = notReady([group]);
    expect(verdictHeadline(facts, 'aha-sync')).toBe('aha-sync is not ready for Aha! Roadmaps.');
    expect(verdictDetail(facts, context)).toBe('1 change would make it ready in 38 of 38 projects.');
  });

  it('never says that something is there which somebody only accepted', () => {
    const counts = { ...notReady([]).counts, waived: 26 };
    const accepted = { ...group, gapCount: 26, waivedCount: 26 };
    const facts = { ...notReady([accepted, role], ['required-gap', 'waived-gap']), counts };
    expect(verdictDetail(facts, context)).toBe(
      '1 kind of change would make it ready in 38 of 38 projects. 26 gaps are accepted by waivers.',
    );
    expect(verdictDetail({ ...facts, verdict: 'ready-with-warnings', causes: [accepted] }, context)).toBe(
      'What is required is there in 12 of 38 projects, and accepted as missing where it is not. Read the warnings before you connect. 26 gaps are accepted by waivers.',
    );
    expect(verdictDetail({ ...facts, verdict: 'incomplete' }, context)).toMatch(
      /^No required right was found missing besides what is accepted, but/u,
    );
  });

  it('calls a change that is made project by project a kind of change', () => {
    expect(verdictDetail(notReady([group, role]), context)).toBe(
      '2 kinds of change would make it ready in 38 of 38 projects.',
    );
  });

  it.each<[string, VerdictFacts]>([
    ['something required is unknown', notReady([group], ['required-gap', 'required-unknown'])],
    ['the run is not finished', notReady([group], ['required-gap', 'run-unfinished'])],
    ['a cause has no known change', notReady([{ ...group, subject: { kind: 'not-looked-at' } }])],
  ])('promises nothing when %s', (_, facts) => {
    expect(verdictDetail(facts, context)).not.toContain('would make it ready');
  });

  it('promises nothing that the Free plan does not allow', () => {
    const noHolder: Cause = {
      ...group,
      subject: { kind: 'no-holder', scheme: { id: '1', name: 'Default' }, teamManaged: false, holders: [] },
    };
    const free = { ...context, site: { ...context.site, plan: 'free' as const } };
    expect(verdictDetail(notReady([noHolder]), context)).toContain('would make it ready');
    expect(verdictDetail(notReady([noHolder]), free)).not.toContain('would make it ready');
  });
});

describe('how sure a result is', () => {
  const requirement = (id: string, counts: Partial<OutcomeCounts>, isStep = false): ReportRequirement => ({
    id,
    anyOf: [{ kind: 'project-permission', key: id }],
    level: 'required',
    actor: 'integration-user',
    reason: '',
    basis: 'vendor',
    outcome: 'met',
    counts: { ...noOutcomes(), ...counts },
    isStep,
  });
  const counts = {
    cells: noOutcomes(),
    projects: { total: 10_000, ready: 0 },
    gaps: 1,
    waived: 0,
    unchecked: 0,
  };

  it('never rounds up to everything, and leaves out what a person does', () => {
    const requirements = [
      requirement('A', { met: 9_999, unknown: 1 }),
      requirement('B', { met: 10_000 }),
      requirement('step', { unknown: 1 }, true),
    ];
    expect(certaintyOf({ counts, requirements, state: 'complete' })).toEqual({
      label: '99% checked',
      sentence: '20,000 answers about 2 needs in 10,000 projects: 1 could not be found out.',
    });
  });

  it('says so when no project was checked', () => {
    const none = { ...counts, projects: { total: 0, ready: 0 } };
    const { label, sentence } = certaintyOf({
      counts: none,
      requirements: [requirement('A', { met: 1 })],
      state: 'partial',
    });
    expect(label).toBe('No project checked');
    expect(sentence).toContain('This is a partial result.');
  });
});
