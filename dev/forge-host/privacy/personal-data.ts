import type { HostClock } from '../clock';
import { faultAnswer, FaultRules, type FaultRule, type PlatformFault } from '../faults';
import { limits } from '../limits';
import type { WireAnswer, WireRequest } from '../types';

/** One account that the app reported to store data about. */
export interface ReportedAccount {
  accountId: string;
  /** When the app got the data, as it says. */
  updatedAt: string;
  /** When it reported, by the host's clock, in milliseconds since the epoch. */
  reportedAt: number;
}

interface Account {
  accountId: string;
  updatedAt: string;
}

function isAccount(value: unknown): value is Account {
  const { accountId, updatedAt } = (value ?? {}) as Partial<Record<keyof Account, unknown>>;
  return (
    typeof accountId === 'string' && typeof updatedAt === 'string' && !Number.isNaN(Date.parse(updatedAt))
  );
}

const json = (status: number, body: unknown): WireAnswer => ({
  status,
  statusText: '',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/**
 * Atlassian's personal data reporting, as `privacy.reportPersonalData` of @forge/api calls it. Atlassian docs: "Privacy API" and the
 * "User privacy guide for app developers".
 */
export class PersonalData {
  readonly #closed = new Set<string>();
  readonly #changedAt = new Map<string, number>();
  readonly #reported: ReportedAccount[] = [];
  readonly #faults = new FaultRules<{ accountIds: string[] }>();

  /** @param granted whether the manifest has `report:personal-data`; undefined when no manifest was given. */
  constructor(
    private readonly clock: HostClock,
    private readonly granted: boolean | undefined,
  ) {}

  /** Everything reported so far, oldest first. */
  get reported(): readonly ReportedAccount[] {
    return [...this.#reported];
  }

  /** The account's owner has closed it: every later report of it is answered `closed`. */
  close(accountId: string): void {
    this.#closed.add(accountId);
  }

  /** Personal data of the account changes now: reports of data that is older are answered `updated`. */
  change(accountId: string): void {
    this.#changedAt.set(accountId, this.clock.now());
  }

  /** Makes reports fail, until what it returns is called. */
  fail(when: FaultRule<{ accountIds: string[] }, PlatformFault>): () => void {
    return this.#faults.add(when);
  }

  /** @returns undefined for another service's path. @throws LostAnswerError */
  handle({ method, path, body }: WireRequest): WireAnswer | undefined {
    if (path !== '/app/report-accounts' || method !== 'POST') return undefined;
    if (this.granted === false)
      return json(403, { message: 'The app lacks the scope report:personal-data.' });
    const { accounts } = JSON.parse(body ?? '{}') as { accounts?: unknown };
    if (!Array.isArray(accounts) || accounts.length === 0 || !accounts.every(isAccount)) {
      return json(400, { message: 'accounts must be a list of accountId and updatedAt.' });
    }
    if (accounts.length > limits.reportedAccounts) {
      return json(400, { message: `At most ${limits.reportedAccounts} accounts can be reported at once.` });
    }
    const fault = this.#faults.next({ accountIds: accounts.map(({ accountId }) => accountId) });
    if (fault && fault.takesEffect !== true) return faultAnswer(fault);
    const answer = this.#report(accounts);
    return fault ? faultAnswer(fault) : answer;
  }

  #report(accounts: Account[]): WireAnswer {
    const reportedAt = this.clock.now();
    this.#reported.push(
      ...accounts.map(({ accountId, updatedAt }) => ({ accountId, updatedAt, reportedAt })),
    );
    const answered = accounts.flatMap(({ accountId, updatedAt }) => {
      if (this.#closed.has(accountId)) return [{ accountId, status: 'closed' }];
      const changed = this.#changedAt.get(accountId) ?? -Infinity;
      return changed > Date.parse(updatedAt) ? [{ accountId, status: 'updated' }] : [];
    });
    if (answered.length > 0) return json(200, { accounts: answered });
    return { status: 204, statusText: 'No Content', headers: {}, body: '' };
  }
}
