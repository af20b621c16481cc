import { fc } from '../random';
import type { SiteFile } from '../../../dev/jira-site';
import type { Report } from '../../../src/contract/report';
import { endTestApp, startTestApp } from '../app/test-apps';
import type { OpenQuestions } from '../brute-force/jira-answer';
import { runCheck } from '../runs/checks';
import { requiring } from '../runs/profiles';
import { anySite } from './any-site';
import { anyReading, siteUnder } from './open-questions';
import { PEOPLE } from './people';
import { KEYS } from './schemes';

/** A site, what is open about Jira settled one way, and which accounts to check on it for which permissions. */
export interface Case {
  readonly site: SiteFile;
  readonly open: OpenQuestions;
  readonly accounts: readonly string[];
  readonly keys: readonly string[];
}

const ACTIVE = [PEOPLE.admin, PEOPLE.person, PEOPLE.other, PEOPLE.service, PEOPLE.appUser];

/** Small sites, each with two or three accounts that can sign in. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    drawn: anySite({ projects: 3 }),
    open: anyReading,
    accounts: fc.subarray(ACTIVE, { minLength: 2, maxLength: 3 }),
    // One alone leaves projects that are not looked at closer, for want of a refusal.
    keys: fc.oneof(fc.subarray([...KEYS], { minLength: 1, maxLength: 1 }), fc.constant([...KEYS])),
  })
  .map(({ drawn, ...rest }) => ({ ...rest, site: siteUnder(drawn, rest.open) }));

/** Small sites with the accounts that cannot sign in. */
export const anyBlockedCase: fc.Arbitrary<Case> = anyCase.map((one) => ({
  ...one,
  accounts: [PEOPLE.inactive, PEOPLE.customer],
}));

export interface Checked {
  readonly accountId: string;
  readonly report: Report;
}

/** Runs a check of each account, requiring the keys, through the simulated site, the app in its own process, and the client. */
export async function checkAll({ site, open, accounts, keys }: Case): Promise<Checked[]> {
  const started = await startTestApp({ siteFile: site, server: { assumptions: open } });
  try {
    const checked: Checked[] = [];
    for (const accountId of accounts) {
      const report = await runCheck(started.app, { profile: requiring(keys), accountId });
      checked.push({ accountId, report });
    }
    return checked;
  } finally {
    await endTestApp(started);
  }
}
