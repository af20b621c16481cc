import type { ValidRequest } from '../contract/api';
import {
  type DataDeleted,
  type DataUsage,
  type Settings,
  STORED_KINDS,
  type StoredKind,
} from '../contract/stored-data';
import { AppError } from '../ports/errors';
import type { World } from '../ports/world';

/** Pages of stored values that one call reads or removes. */
const PAGES_A_CALL = 25;

/** What begins a run, check, waiver, profile, account or setting; other keys belong to one. */
const ITEMS: Readonly<Record<StoredKind, RegExp>> = {
  runs: /^run:[^:]+:manifest$/u,
  checks: /^check:[^:]+:v\d+$/u,
  waivers: /^waiver:[^:]+:[^:]+$/u,
  profiles: /^profile:[^:]+:v\d+$/u,
  people: /^person:/u,
  settings: /^settings:[^:]+$/u,
};

/** Counts a portion of what is stored of one kind. */
export async function dataUsage(
  { data }: World,
  { kind, cursor: from }: ValidRequest<'data/usage'>,
): Promise<DataUsage> {
  const usage = { kind, values: 0, bytes: 0, items: 0 };
  let cursor = from;
  for (let page = 0; page < PAGES_A_CALL; page += 1) {
    const read = await data.page(kind, cursor);
    for (const { key, text } of read.values) {
      usage.values += 1;
      usage.bytes += Buffer.byteLength(text);
      if (ITEMS[kind].test(key) && !key.includes(':piece:')) usage.items += 1;
    }
    if (read.cursor === undefined) return usage;
    cursor = read.cursor;
  }
  return { ...usage, ...(cursor !== undefined && { cursor }) };
}

/**
 * Deletes one run, or everything that the app stores on this site.
 * @throws AppError `run-not-found`
 */
export async function deleteData(world: World, request: ValidRequest<'data/delete'>): Promise<DataDeleted> {
  return request.what === 'run' ? deleteRun(world, request.runId) : deleteAll(world);
}

async function deleteRun(world: World, runId: string): Promise<DataDeleted> {
  const manifest = await world.runs.manifest(runId);
  if (!(await world.runs.remove(runId)))
    throw new AppError('run-not-found', 'There is no such run any more. Reload the page.', {
      field: 'runId',
    });
  if (manifest?.checkId !== undefined) await world.checks.forget(manifest.checkId, runId);
  return { values: 1, more: false };
}

async function deleteAll({ data }: World): Promise<DataDeleted> {
  let values = 0;
  for (const kind of STORED_KINDS) {
    let cursor: string | undefined;
    for (;;) {
      // After a page is removed the next one stands in its place, so the cursor only leads from one sort of keys to the next.
      const page = await data.page(kind, cursor);
      await Promise.all(page.values.map(({ key }) => data.remove(key)));
      values += page.values.length;
      if (values >= 20 * PAGES_A_CALL) return { values, more: true };
      if (page.values.length === 0 && page.cursor === undefined) break;
      if (page.values.length === 0) cursor = page.cursor;
      else if (page.cursor === undefined) break;
    }
  }
  return { values, more: false };
}

/** The site's settings. */
export function readSettings({ settings }: World): Promise<Settings> {
  return settings.read();
}

/**
 * Changes how long runs are kept. Those that are over age by then are removed in the background, at once and again until the last one
 * that was stored to be kept longer is over age.
 */
export async function saveSettings(
  world: World,
  { retentionDays }: ValidRequest<'settings/save'>,
): Promise<Settings> {
  const { settings, queue } = world;
  const before = await settings.read();
  const isLess = retentionDays < before.retentionDays;
  const longest = new Date(world.now().getTime() + before.retentionDays * 86_400_000).toISOString();
  const pruneUntil = [before.pruneUntil, isLess ? longest : undefined]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  const saved = await settings.change({ retentionDays, ...(pruneUntil !== undefined && { pruneUntil }) });
  if (isLess) await queue.push([{ work: { does: 'prune' } }]);
  return saved;
}
