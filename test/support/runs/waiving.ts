import { call } from '../../../src/client';
import type { Request } from '../../../src/contract/api';
import type { ReportSummary } from '../../../src/contract/report';
import type { Waiver } from '../../../src/contract/waiver';
import type { Caller } from '../../../dev/forge-host';
import type { TestApp } from '../app/test-apps';
import { who } from '../sites/small-site';
import { invoking } from './checks';

const DAY = 86_400_000;

/** The day so many days from now by the app's clock, as a waiver's last. */
export const dayIn = (app: TestApp, days: number): string =>
  new Date(app.clock.now() + days * DAY).toISOString().slice(0, 10);

/** Accepts something of a run for thirty days. */
export function accept(
  app: TestApp,
  runId: string,
  waives: Request<'waiver/add'>['waives'],
  more: Partial<Request<'waiver/add'>> = {},
): Promise<Waiver> {
  return call(invoking(app), 'waiver/add', {
    runId,
    waives,
    reason: 'Agreed with the project leads.',
    owner: who.lead,
    until: dayIn(app, 30),
    ...more,
  });
}

/** The cause of a run that is about a permission. @throws Error when there is none */
export function causeAbout({ causes }: ReportSummary, key: string): { kind: 'cause'; causeId: string } {
  const found = causes.find(({ keys }) => keys.includes(key));
  if (!found) throw new Error(`No cause is about ${key}.`);
  return { kind: 'cause', causeId: found.id };
}

export const waiversOf = async (app: TestApp, checkId: string, caller?: Caller): Promise<readonly Waiver[]> =>
  (await call(invoking(app, caller), 'waiver/list', { checkId })).waivers;
