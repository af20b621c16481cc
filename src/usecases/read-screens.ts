import { type Place, placeOf } from '../domain/fields/on-screen';
import type { IssueType, ScreensReading, ScreenTab } from '../domain/fields/reading';
import type { Named } from '../domain/fields/said';
import type { JiraConfiguration } from '../ports/jira-screens';
import { tolerate } from './tolerate';

/** A project with the issue types that are looked at in it. */
export interface TypedProject {
  readonly id: number;
  readonly types: readonly IssueType[];
}

/** Reads which screens company-managed projects use, each scheme once; their tabs are not read yet. */
export async function readScreenSchemes(
  jira: JiraConfiguration,
  projectIds: readonly number[],
): Promise<ScreensReading> {
  const typeSchemes = await some(projectIds, (ids) => jira.typeScreenSchemes(ids));
  const mappings = await some(idsOf(typeSchemes), (ids) => jira.typeScreenMappings(ids));
  const schemeIds = [...mappings.values()].flatMap((mapping) => Object.values(mapping));
  const schemes = await some(schemeIds, (ids) => jira.screenSchemes(ids));
  return { typeSchemes, mappings, schemes, names: new Map(), tabs: new Map(), screenable: null };
}

/** The screens that issue types of a project have for creating and editing. */
export function screensOf(reading: ScreensReading, { id, types }: TypedProject): string[] {
  const places = types.flatMap((type) => [
    placeOf(reading, id, type.id, 'create'),
    placeOf(reading, id, type.id, 'edit'),
  ]);
  return unique(places.filter((place): place is Place => place !== undefined).map(({ screen }) => screen.id));
}

/** Reads the fields of screens, each screen once, and which fields can be on a screen at all. */
export async function readScreens(
  jira: JiraConfiguration,
  reading: ScreensReading,
  ids: readonly string[],
): Promise<ScreensReading> {
  const [names, heads] = await Promise.all([
    some(ids, (screenIds) => jira.screenNames(screenIds)),
    some(ids, (screenIds) => jira.screenTabs(screenIds)),
  ]);
  const read = await Promise.all(
    [...heads].map(async ([id, tabs]) => [id, await tolerate(() => readTabs(jira, id, tabs), null)] as const),
  );
  // A screen without any tab is one that Jira did not tell about.
  const tabs = new Map(
    read.flatMap(([id, found]) => (found && found.length > 0 ? [[id, found] as const] : [])),
  );
  return { ...reading, names, tabs, screenable: await readScreenable(jira, tabs) };
}

function readTabs(jira: JiraConfiguration, screenId: string, tabs: readonly Named[]): Promise<ScreenTab[]> {
  return Promise.all(tabs.map(async (tab) => ({ ...tab, fieldIds: await jira.tabFields(screenId, tab.id) })));
}

/** Fields that are on one screen, and those that could be added to it: together all that can be on screens. */
async function readScreenable(
  jira: JiraConfiguration,
  tabs: ReadonlyMap<string, readonly ScreenTab[]>,
): Promise<Set<string> | null> {
  const [first] = tabs;
  if (!first) return null;
  const addable = await tolerate(() => jira.addableFields(first[0]), null);
  return addable && new Set([...addable, ...first[1].flatMap(({ fieldIds }) => fieldIds)]);
}

/** Reads about ids, if there are any; what could not be read is absent from the map. */
export async function some<I, K, V>(
  ids: readonly I[],
  read: (ids: readonly I[]) => Promise<ReadonlyMap<K, V>>,
): Promise<ReadonlyMap<K, V>> {
  const wanted = unique(ids);
  return wanted.length === 0 ? new Map() : tolerate(() => read(wanted), new Map<K, V>());
}

function idsOf(found: ReadonlyMap<unknown, Named>): string[] {
  return [...found.values()].map(({ id }) => id);
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
