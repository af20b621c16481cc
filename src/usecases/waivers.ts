import type { ValidRequest } from '../contract/api';
import {
  MAX_WAIVER_DAYS,
  MAX_WAIVERS,
  type Waiver,
  type WaiverList,
  type WaiverRemoved,
} from '../contract/waiver';
import { activeRequirements } from '../domain/active-requirements';
import { evidenceHash, isWaivable } from '../domain/history/apply-waivers';
import { excessFacts, projectGapFacts, siteGapFacts } from '../domain/history/gap-facts';
import { findingId, type WaivedFindings } from '../domain/history/waiver';
import type { StoredWaiver } from '../ports/checks';
import { AppError } from '../ports/errors';
import type { RunManifest } from '../ports/runs';
import type { AdminWorld, World } from '../ports/world';
import { readAccount } from './accounts';
import { projectChunks } from './chunk-numbers';
import { beyondProfile } from './excess-in-run';
import { readRunSummary } from './read-run';
import { readableManifest } from './run-access';
import { budgetOf } from './run-budget';
import { readCheck } from './read-check';
import { judgeStored, loadRun } from './stored-run';
import { summarise } from './summarise-run';

/** The waivers of a check as they stand in its latest finished run; without one, none covers anything. */
export async function standingWaivers(world: World, checkId: string): Promise<Waiver[]> {
  return [...(await listWaivers(world, { checkId })).waivers];
}

/** The same, with the run in which they stand so. @throws AppError `check-not-found` only where a caller reads the check itself */
export async function listWaivers(
  world: World,
  { checkId }: ValidRequest<'waiver/list'>,
): Promise<WaiverList> {
  const stored = await world.checks.waivers(checkId);
  if (stored.length === 0) return { waivers: [] };
  const history = await world.checks.history(checkId);
  const latest = history.find(({ result }) => result !== undefined);
  const manifest = latest && (await world.runs.manifest(latest.runId));
  if (!manifest) return { waivers: stored.map((waiver) => shownAlone(waiver, world.now())) };
  const [, waivers = []] = await readRunSummary(world, manifest);
  return { runId: manifest.runId, waivers };
}

function shownAlone({ given, ...waiver }: StoredWaiver, now: Date): Waiver {
  return {
    ...waiver,
    findings: given.reduce((sum, { findings }) => sum + findings.length, 0),
    state: waiver.until < now.toISOString().slice(0, 10) ? 'expired' : 'unused',
    covers: 0,
    lapsed: 0,
  };
}

/**
 * Accepts the gaps of one cause, or one permission held beyond the profile. What exactly is accepted, and on what evidence, is read from
 * the run on the server.
 * @throws AppError `run-not-found`, `nothing-to-waive`, `account-not-found` for the owner, or `invalid-input` for a day that is over or too far away
 */
export async function addWaiver(
  world: AdminWorld,
  { runId, waives, reason, owner, until }: ValidRequest<'waiver/add'>,
): Promise<Waiver> {
  const manifest = await readableManifest(world, runId);
  const { checkId } = manifest;
  if (checkId === undefined)
    throw new AppError(
      'nothing-to-waive',
      'Only findings of a saved check can be accepted. Save the check, run it, and accept the finding in that run.',
    );
  await readCheck(world, checkId);
  checkDay(until, world.now());
  if (owner !== world.caller.accountId) await readAccount(world, owner);
  if ((await world.checks.waivers(checkId)).length >= MAX_WAIVERS)
    throw new AppError(
      'invalid-input',
      `A check keeps at most ${MAX_WAIVERS} waivers. Remove one that no longer holds.`,
    );
  const { given, keys } =
    waives.kind === 'cause'
      ? await gapsOfCause(world, manifest, waives.causeId)
      : await excessOf(world, manifest, waives.permission);
  const stored: StoredWaiver = {
    waiverId: world.newId(),
    checkId,
    waives,
    keys,
    reason,
    owner,
    givenBy: world.caller.accountId,
    givenAt: world.now().toISOString(),
    until,
    given,
  };
  await world.checks.addWaiver(stored);
  const [, waivers = []] = await readRunSummary(world, manifest);
  return waivers.find(({ waiverId }) => waiverId === stored.waiverId) ?? shownAlone(stored, world.now());
}

/** Takes a waiver back: from then on nothing is accepted by it. @throws AppError `waiver-not-found` */
export async function removeWaiver(
  world: World,
  { checkId, waiverId }: ValidRequest<'waiver/remove'>,
): Promise<WaiverRemoved> {
  if (await world.checks.removeWaiver(checkId, waiverId)) return { waiverId };
  throw new AppError('waiver-not-found', 'There is no such waiver any more. Reload the page.', {
    field: 'waiverId',
  });
}

function checkDay(until: string, now: Date): void {
  const today = now.toISOString().slice(0, 10);
  const last = new Date(now.getTime() + MAX_WAIVER_DAYS * 86_400_000).toISOString().slice(0, 10);
  if (until >= today && until <= last) return;
  throw new AppError('invalid-input', `Choose a last day from ${today} to ${last}.`, { field: 'until' });
}

interface Found {
  readonly given: readonly WaivedFindings[];
  readonly keys: readonly string[];
}

async function gapsOfCause(world: World, manifest: RunManifest, causeId: string): Promise<Found> {
  const run = { manifest, done: await loadRun(world, manifest), budget: await budgetOf(world, manifest) };
  const { account } = manifest.shared;
  const digest = (text: string): string => world.digest(text);
  const byEvidence = new Map<string, string[]>();
  const keys = new Set<string>();
  const take = (finding: string, facts: unknown): void => {
    const evidence = evidenceHash(facts, digest);
    byEvidence.set(evidence, [...(byEvidence.get(evidence) ?? []), finding]);
  };
  const requirements = activeRequirements(manifest.profile, manifest.options);
  const { siteGaps, causes } = summarise(run);
  for (const gap of siteGaps) {
    const requirement = requirements.find(({ id }) => id === gap.requirementId);
    if (requirement && gap.causeId === causeId && isWaivable(gap))
      take(findingId('gap', requirement.id), siteGapFacts(requirement, gap, account));
  }
  for (const chunk of projectChunks(manifest))
    for (const result of judgeStored(run, chunk))
      for (const one of result.requirements)
        if (one.gap?.gap.causeId === causeId && isWaivable(one.gap.gap))
          take(
            findingId('gap', one.requirement.id, result.judged.project.id),
            projectGapFacts(result, one, account),
          );
  for (const key of causes.find(({ id }) => id === causeId)?.keys ?? []) keys.add(key);
  return found(byEvidence, [...keys]);
}

async function excessOf(world: World, manifest: RunManifest, permission: string): Promise<Found> {
  const beyond = beyondProfile({ manifest, done: await loadRun(world, manifest) });
  const ids = beyond?.projects.get(permission);
  const isHeld = ids !== undefined || beyond?.site.includes(permission) === true;
  const evidence = evidenceHash(excessFacts(permission, ids ?? []), (text) => world.digest(text));
  return found(new Map(isHeld ? [[evidence, [findingId('excess', permission)]]] : []), [permission]);
}

function found(byEvidence: ReadonlyMap<string, string[]>, keys: readonly string[]): Found {
  if (byEvidence.size === 0)
    throw new AppError(
      'nothing-to-waive',
      'There is nothing in this run that this would accept. What could not be checked cannot be accepted.',
      { field: 'waives' },
    );
  return { given: [...byEvidence].map(([evidence, findings]) => ({ evidence, findings })), keys };
}
