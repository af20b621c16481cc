import type { AccountAnswer } from '../../contract/account';
import {
  accountState,
  heldIn,
  isCoveredByAdministerJira,
  type LiveFindings,
  type PermissionFinding,
} from '../../contract/live-findings';
import type { Outcome } from '../../domain/outcome';
import { accountBlockerSentence } from './accounts';
import type { CauseContext } from './cause-context';
import {
  administerSentence,
  globalSentence,
  heldSentence,
  projectStateSentence,
  usableAccountSentence,
} from './live-findings';

/** One thing that Jira said. */
export interface FindingLine {
  /** Tells it from the others, and from its like of the time before. */
  readonly id: string;
  readonly sign: Outcome;
  readonly text: string;
  /** Absent for what is told of several permissions at once. */
  readonly finding?: PermissionFinding;
}

const SIGNS = { fine: 'met', wrong: 'missing', unclear: 'unknown' } as const;

/** Everything that Jira said, in the order: projects, accounts, permissions that are held, each one that is not. */
export function linesOf(findings: LiveFindings, accountId: string): readonly FindingLine[] {
  const name = (of: 'account' | 'person'): string => {
    const said = findings[of];
    return said?.ok ? said.answer.displayName : accountId;
  };
  return [
    ...(findings.projects.ok ? findings.projects.answer : []).map(({ key, state }): FindingLine => ({
      id: `project ${key}`,
      sign: state === 'live' ? 'met' : 'missing',
      text: projectStateSentence(key, state),
    })),
    ...(['account', 'person'] as const).flatMap((of) => {
      const said = findings[of];
      return said?.ok ? [accountLine(of, said.answer)] : [];
    }),
    ...(findings.administer && findings.account?.ok === true
      ? [administerLine(findings.account.answer)]
      : []),
    ...(findings.account?.ok === true ? globalLines(findings.account.answer) : []),
    ...(['account', 'person'] as const).flatMap((of) => permissionLines(findings, of, name(of))),
  ];
}

function accountLine(of: 'account' | 'person', account: AccountAnswer): FindingLine {
  const blocker = accountBlockerSentence(account);
  return {
    id: of,
    sign: SIGNS[accountState(account)],
    text:
      blocker === undefined
        ? usableAccountSentence(account.displayName, account.jiraAccess)
        : `${account.displayName}: ${blocker}`,
  };
}

function administerLine({ displayName, administersJira }: AccountAnswer): FindingLine {
  return {
    id: 'administer',
    sign: ({ yes: 'met', no: 'missing', unknown: 'unknown' } as const)[administersJira],
    text: administerSentence(displayName, administersJira),
  };
}

function globalLines({ displayName, globalPermissions }: AccountAnswer): FindingLine[] {
  return globalPermissions.map(({ key, name, holds }) => ({
    id: `global ${key}`,
    sign: ({ yes: 'met', no: 'missing', unknown: 'unknown' } as const)[holds],
    text: globalSentence(displayName, name, holds),
  }));
}

function permissionLines(
  findings: LiveFindings,
  of: 'account' | 'person',
  name: string,
): readonly FindingLine[] {
  const own = findings.permissions.filter((finding) => finding.of === of);
  const keys = [...new Set(own.map(({ projectKey }) => projectKey))];
  const held = keys.flatMap((key): FindingLine[] => {
    const names = own
      .filter((finding) => finding.projectKey === key && heldIn(finding) === 'held')
      .map(nameOf);
    return names.length === 0
      ? []
      : [{ id: `held ${of} ${key}`, sign: 'met', text: heldSentence(name, names, key, 'met') }];
  });
  const open = own
    .filter((finding) => heldIn(finding) !== 'held')
    .map((finding): FindingLine => {
      const outcome = finding.said.ok ? finding.said.answer.explanation.judgement.outcome : 'unknown';
      const base = heldSentence(name, [nameOf(finding)], finding.projectKey, outcome);
      const isCovered = of === 'account' && isCoveredByAdministerJira(finding.permission, findings);
      return {
        id: lineId(finding),
        sign: isCovered ? 'met' : outcome,
        text: isCovered ? `${base} It administers Jira, which does as well here.` : base,
        finding,
      };
    });
  return [...open, ...held];
}

/** The id of a permission's line. */
export function lineId({ of, projectKey, permission }: Omit<PermissionFinding, 'said'>): string {
  return `${of} ${projectKey} ${permission}`;
}

/** A permission as the site calls it, where Jira answered. */
export function nameOf({ permission, said }: PermissionFinding): string {
  return said.ok ? said.answer.permissionName : permission;
}

/** What was wrong the time before and is wrong no more, in sentences. */
export function mendedSince(
  before: LiveFindings | undefined,
  now: LiveFindings,
  accountId: string,
): readonly string[] {
  if (!before) return [];
  const still = new Set(
    linesOf(now, accountId)
      .filter(({ sign }) => sign !== 'met')
      .map(({ id }) => id),
  );
  const was = linesOf(before, accountId).filter(({ sign }) => sign === 'missing' || sign === 'conditional');
  return was.filter(({ id }) => !still.has(id)).map(({ text }) => text);
}

/** What the changes for an account are told with. @param accountId stands for its name where Jira did not tell it */
export function liveContext(
  findings: LiveFindings,
  of: 'account' | 'person',
  accountId: string,
  site: CauseContext['site'],
): CauseContext {
  const said = findings[of];
  return {
    accountName: said?.ok === true ? said.answer.displayName : accountId,
    site,
    names: {
      permissions: Object.fromEntries([
        ...findings.permissions.map((finding) => [finding.permission, { name: nameOf(finding) }] as const),
        ...(said?.ok === true ? said.answer.globalPermissions : []).map(
          ({ key, name }) => [key, { name }] as const,
        ),
      ]),
    },
  };
}

/** What Jira said, in one line. @param mended how many things were wrong the time before and are no more */
export function liveHeadline(
  lines: readonly FindingLine[],
  { projects }: LiveFindings,
  mended: number,
): { readonly state: 'wrong' | 'unclear' | 'fine'; readonly text: string } {
  if (lines.some(({ sign }) => sign === 'missing' || sign === 'conditional'))
    return { state: 'wrong', text: 'Jira confirms that something is in the way' };
  if (lines.some(({ sign }) => sign === 'unknown') || !projects.ok)
    return { state: 'unclear', text: 'Jira could not tell everything' };
  return {
    state: 'fine',
    text: mended > 0 ? 'Mended: Jira finds nothing in the way any more' : 'Jira finds nothing in the way',
  };
}
