import { judgeProject } from '../../src/domain/project-judgement';
import { aPart, aProject, facts } from '../support/judging/a-project';
import { aScan, aScheme, grant, HOLDER } from '../support/judging/a-scheme';
import { anAccount } from '../support/judging/an-account';
import { judgeOne } from '../support/judging/judge';
import { catalogueOf, sharedEvidence } from '../support/judging/shared-evidence';

const EDIT = 'EDIT_ISSUES';
const TEAM = aProject(1, { style: 'team' });
const clean = aScheme('1', [grant(EDIT, HOLDER.anyone)]);
const trapped = aScheme('2', [grant(EDIT, HOLDER.reporter)]);

describe('the account comes first', () => {
  it.each([
    [{ active: false }, 'account-inactive'],
    [{ deleted: true }, 'account-deleted'],
    [{ accountType: 'customer' }, 'account-portal-only'],
  ] as const)(
    '%j makes every permission missing with that one reason, whatever Jira says',
    (over, reason) => {
      const judged = judgeOne({
        says: { [EDIT]: true, BROWSE_PROJECTS: false },
        keys: [EDIT, 'BROWSE_PROJECTS', 'NOT_ON_SITE'],
        shared: { account: anAccount(over) },
        schemes: [clean],
      });
      const missing = { outcome: 'missing', proof: 'jira-only', reason };
      expect(judged.cells).toEqual({ [EDIT]: missing, BROWSE_PROJECTS: missing, NOT_ON_SITE: missing });
      expect(judged.unreadRole).toEqual(missing);
    },
  );

  it('without access to Jira cells keep what Jira says', () => {
    const judged = judgeOne({
      says: { BROWSE_PROJECTS: true, [EDIT]: false },
      shared: { account: anAccount({ applicationRoles: [] }) },
      schemes: [clean],
    });
    expect(judged.cells['BROWSE_PROJECTS']?.outcome).toBe('met');
    expect(judged.cells[EDIT]?.outcome).toBe('missing');
  });
});

describe('keys', () => {
  it('that the site does not have are unknown, even where Jira seems to say yes', () => {
    const { cells } = judgeOne({ says: { VIEW_DEV_TOOLS: true }, schemes: [clean] });
    expect(cells['VIEW_DEV_TOOLS']).toEqual({ outcome: 'unknown', reason: 'key-not-on-site' });
  });

  it.each(['constructor', 'toString'])(
    'named like a property of every object (%s) are not on the site',
    (key) => {
      const { cells } = judgeOne({ says: { [key]: true }, schemes: [clean] });
      expect(cells[key]).toEqual({ outcome: 'unknown', reason: 'key-not-on-site' });
    },
  );

  it('of Data Center only are not applicable on Cloud, even for a blocked account', () => {
    const { cells } = judgeOne({
      says: { SYSTEM_ADMIN: false },
      shared: { account: anAccount({ active: false }), catalogue: catalogueOf('SYSTEM_ADMIN') },
    });
    expect(cells['SYSTEM_ADMIN']).toEqual({ outcome: 'not-applicable', reason: 'data-center-only' });
  });

  it('of Data Center only are judged like any other elsewhere', () => {
    const { cells } = judgeOne({
      says: { SYSTEM_ADMIN: false },
      shared: {
        site: { ...sharedEvidence().site, deploymentType: 'Server' },
        catalogue: catalogueOf('SYSTEM_ADMIN'),
      },
    });
    expect(cells['SYSTEM_ADMIN']?.outcome).toBe('missing');
  });

  it('that Jira was not asked about are unknown', () => {
    const { cells } = judgeOne({ says: {}, keys: [EDIT], schemes: [clean] });
    expect(cells[EDIT]).toEqual({ outcome: 'unknown', reason: 'could-not-ask' });
  });
});

describe('when Jira could not be asked', () => {
  it('every permission and role is unknown with the reason', () => {
    const judged = judgeOne({
      says: {},
      keys: [EDIT],
      part: { notAsked: 'could-not-ask' },
      schemes: [clean],
    });
    expect(judged.cells[EDIT]).toEqual({ outcome: 'unknown', reason: 'could-not-ask' });
    expect(judged.unreadRole).toEqual({ outcome: 'unknown', reason: 'could-not-ask' });
  });

  it('an answer that came with it counts for nothing', () => {
    const { cells } = judgeOne({
      says: { [EDIT]: true },
      part: { notAsked: 'could-not-ask' },
      schemes: [clean],
    });
    expect(cells[EDIT]).toEqual({ outcome: 'unknown', reason: 'could-not-ask' });
  });
});

describe('the state of a project', () => {
  it.each([
    ['vanished', { vanished: [1] }, 'project-vanished'],
    ['of unreadable state', { stateUnread: [1] }, 'project-state-unreadable'],
    ['under an app access rule', { ruleBlocked: [1] }, 'app-access-rule'],
  ] as const)('%s: a no is unknown, not missing', (_state, part, reason) => {
    const { cells } = judgeOne({ says: { [EDIT]: false }, part, schemes: [clean] });
    expect(cells[EDIT]).toEqual({ outcome: 'unknown', reason });
  });

  it('of another project does not matter', () => {
    const part = { vanished: [2], stateUnread: [3], ruleBlocked: [4] };
    expect(judgeOne({ says: { [EDIT]: false }, part }).cells[EDIT]?.outcome).toBe('missing');
  });

  it('under an app access rule leaves a yes as it is', () => {
    const { cells } = judgeOne({ says: { [EDIT]: true }, part: { ruleBlocked: [1] }, schemes: [clean] });
    expect(cells[EDIT]?.outcome).toBe('met');
  });
});

describe('a yes that was not looked at closer', () => {
  it('is met when every scheme of the site was read and none is a trap', () => {
    const { cells } = judgeOne({ says: { [EDIT]: true }, schemes: [clean] });
    expect(cells[EDIT]).toEqual({ outcome: 'met', proof: 'jira-only' });
  });

  it.each([
    ['some scheme is a trap and the project was over budget', [clean, trapped], true, [], 'over-budget'],
    ['some scheme is a trap and the closer look gave nothing', [clean, trapped], true, [1], 'scheme-unread'],
    ['some scheme was not read and the project was over budget', [clean], false, [], 'over-budget'],
    ['some scheme was not read and the closer look gave nothing', [clean], false, [1], 'scheme-unread'],
  ] as const)('is unknown when %s', (_when, schemes, scanned, toExplain, reason) => {
    const { cells } = judgeOne({ says: { [EDIT]: true }, schemes, scanned, part: { toExplain } });
    expect(cells[EDIT]).toEqual({ outcome: 'unknown', reason });
  });

  it('in a team-managed project rests on the rule, and says so, whatever company-managed schemes hold', () => {
    const { cells } = judgeOne({ project: TEAM, says: { [EDIT]: true }, schemes: [trapped], scanned: false });
    expect(cells[EDIT]).toEqual({ outcome: 'met', proof: 'jira-only', reason: 'team-managed-rule' });
  });

  it('in a team-managed project whose scheme was to be read and could not be is unknown', () => {
    const part = { toExplain: [1] };
    const { cells } = judgeOne({ project: TEAM, says: { [EDIT]: true }, part, schemes: [clean] });
    expect(cells[EDIT]).toEqual({ outcome: 'unknown', reason: 'scheme-unread' });
  });
});

describe('a project that was looked at closer', () => {
  it('is judged by its own scheme, not by the traps of others', () => {
    const judged = judgeOne({ says: { [EDIT]: true }, schemes: [clean, trapped], facts: facts('1') });
    expect(judged.cells[EDIT]).toEqual({ outcome: 'met', proof: 'confirmed' });
    expect(judged.scheme?.id).toBe('1');
    expect(judged.derivations[EDIT]?.result).toBe('granted');
  });

  it('is judged by the scheme it brought where the scan has none, as team-managed ones do', () => {
    const own = { ...aScheme('77', [grant(EDIT, HOLDER.role('5'))]), projectId: 1 };
    const judged = judgeOne({
      project: TEAM,
      says: { [EDIT]: true },
      facts: facts('77', { scheme: own, roles: { '5': { name: 'Member', membership: { via: 'direct' } } } }),
    });
    expect(judged.cells[EDIT]).toEqual({ outcome: 'met', proof: 'confirmed' });
  });

  it('whose role was not read is met on Jira’s word where its scheme is clean', () => {
    const own = aScheme('77', [grant(EDIT, HOLDER.role('5'))]);
    const judged = judgeOne({
      says: { [EDIT]: true },
      facts: facts('77', { scheme: own }),
      schemes: [trapped],
    });
    expect(judged.cells[EDIT]).toEqual({ outcome: 'met', proof: 'jira-only' });
  });

  it('whose role was not read is unknown where its scheme also holds a trap', () => {
    const own = aScheme('77', [grant(EDIT, HOLDER.role('5')), grant(EDIT, HOLDER.reporter)]);
    const judged = judgeOne({
      says: { [EDIT]: true },
      facts: facts('77', { scheme: own }),
      schemes: [clean],
    });
    expect(judged.cells[EDIT]?.outcome).toBe('unknown');
  });

  it('whose scheme could not be read is unknown unless all schemes are clean', () => {
    const part = { toExplain: [1] };
    const unread = judgeOne({ says: { [EDIT]: true }, schemes: [trapped], facts: facts(null), part });
    expect(unread.cells[EDIT]).toEqual({ outcome: 'unknown', reason: 'scheme-unread' });
    const safe = judgeOne({ says: { [EDIT]: true }, schemes: [clean], facts: facts(null), part });
    expect(safe.cells[EDIT]).toEqual({ outcome: 'met', proof: 'jira-only' });
  });

  it('in which only portal customers hold it: a yes counts where there is no portal, and is unknown where there is', () => {
    const schemes = [aScheme('1', [grant(EDIT, HOLDER.portal)])];
    const says = { [EDIT]: true };
    const desk = aProject(1, { typeKey: 'service_desk' });
    expect(judgeOne({ says, schemes, facts: facts('1') }).cells[EDIT]?.proof).toBe('unexplained');
    expect(judgeOne({ project: desk, says, schemes, facts: facts('1') }).cells[EDIT]).toEqual({
      outcome: 'unknown',
      reason: 'portal-only-grant',
    });
  });
});

describe('Administer Projects for a Jira admin', () => {
  const schemes = [aScheme('1', [])];

  it('is explained by Administer Jira when no grant explains it', () => {
    const shared = { globalGranted: ['ADMINISTER'] };
    const { cells } = judgeOne({ says: { ADMINISTER_PROJECTS: true }, shared, schemes, facts: facts('1') });
    expect(cells['ADMINISTER_PROJECTS']?.reason).toBe('administers-jira');
  });

  it('no other permission is', () => {
    const shared = { globalGranted: ['ADMINISTER'] };
    const { cells } = judgeOne({ says: { [EDIT]: true }, shared, schemes, facts: facts('1') });
    expect(cells[EDIT]?.proof).toBe('unexplained');
  });

  it.each([[[]], [null]])('is unexplained for anybody else (global permissions %j)', (globalGranted) => {
    const shared = { globalGranted };
    const { cells } = judgeOne({ says: { ADMINISTER_PROJECTS: true }, shared, schemes, facts: facts('1') });
    expect(cells['ADMINISTER_PROJECTS']?.proof).toBe('unexplained');
  });
});

it('reads each project’s own place in Jira’s answer', () => {
  const part = aPart([aProject(1), aProject(2), aProject(3)], { [EDIT]: '101' });
  const context = { shared: sharedEvidence(), scan: aScan([clean]), keys: [EDIT] };
  const outcomes = [0, 1, 2].map((at) => judgeProject(context, part, at, undefined).cells[EDIT]?.outcome);
  expect(outcomes).toEqual(['met', 'missing', 'met']);
});

it('refuses a place that the part does not have', () => {
  const context = { shared: sharedEvidence(), scan: aScan(), keys: [] };
  expect(() => judgeProject(context, aPart([], {}), 0, undefined)).toThrow(RangeError);
});
