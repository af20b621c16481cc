import { requiredFields } from '../domain/fields/field-rule';
import type {
  ByType,
  ConfiguredField,
  FieldContexts,
  FieldRules,
  RulesReading,
} from '../domain/fields/reading';
import type { JiraConfiguration } from '../ports/jira-screens';
import { some, type TypedProject } from './read-screens';
import { tolerate } from './tolerate';

/**
 * Reads which fields projects have and which are required. Sites change from field configurations to field schemes one after the other, and
 * on a site both can be in use (Atlassian, "From Field Configurations to Field Schemes"): a project that has a field scheme is judged by
 * that, one that certainly has none by its field configuration. Where that cannot be told, and in team-managed projects, by what Jira
 * lists as available, and without such a list by nothing.
 * @param isCustom whether a field is a custom one, which has contexts
 */
export async function readFieldRules(
  jira: JiraConfiguration,
  { company, team }: { readonly company: readonly TypedProject[]; readonly team: readonly TypedProject[] },
  fieldIds: readonly string[],
  isCustom: (fieldId: string) => boolean,
): Promise<RulesReading> {
  const ids = company.map(({ id }) => id);
  const moved = ids.length === 0 ? null : await tolerate(() => jira.fieldSchemes(ids), null);
  const schemes = moved === null || moved === 'none' ? new Map<number, string>() : moved;
  const old = moved === null ? [] : ids.filter((id) => !schemes.has(id));
  const [byScheme, configured] = await Promise.all([
    readSchemes(jira, schemes),
    readConfigurations(
      jira,
      company.filter(({ id }) => old.includes(id)),
    ),
  ]);
  const rules = new Map<number, FieldRules>([...byScheme, ...configured.projects]);
  const listed = await Promise.all([
    ...team.map((project) => readListed(jira, project)),
    // Company-managed projects can have hundreds of fields, so that only those in question are asked about.
    ...company.filter(({ id }) => !rules.has(id)).map((project) => readListed(jira, project, fieldIds)),
  ]);
  const reading = {
    projects: new Map([...rules, ...listed]),
    configurations: configured.configurations,
    names: configured.names,
    contexts: new Map<string, FieldContexts>(),
  };
  const limited = company.filter(({ id }) => rules.get(id)?.model === 'field-configuration');
  const required = limited.flatMap(({ id, types }) =>
    types.flatMap((type) => requiredFields(reading, id, type.id) ?? []),
  );
  const custom = limited.length === 0 ? [] : [...new Set([...fieldIds, ...required])].filter(isCustom);
  const contexts = await readEach(custom, (id) => jira.fieldContexts(id));
  return { ...reading, contexts };
}

async function readSchemes(
  jira: JiraConfiguration,
  schemes: ReadonlyMap<number, string>,
): Promise<[number, FieldRules][]> {
  const [fields, names] = await Promise.all([
    readEach([...schemes.values()], (id) => jira.fieldSchemeFields(id)),
    some([...schemes.keys()], (ids) => jira.fieldSchemeNames(ids)),
  ]);
  return [...schemes].flatMap(([projectId, id]) => {
    const read = fields.get(id);
    const scheme = { id, name: names.get(id) ?? id };
    return read ? [[projectId, { model: 'field-scheme', scheme, fields: read }]] : [];
  });
}

interface Configured {
  readonly projects: readonly (readonly [number, FieldRules])[];
  readonly configurations: ReadonlyMap<string, ReadonlyMap<string, ConfiguredField>>;
  readonly names: ReadonlyMap<string, string>;
}

async function readConfigurations(
  jira: JiraConfiguration,
  projects: readonly TypedProject[],
): Promise<Configured> {
  const schemes = await some(
    projects.map(({ id }) => id),
    (ids) => jira.fieldConfigurationSchemes(ids),
  );
  const own = [...schemes.values()].flatMap((scheme) => (scheme === 'default' ? [] : [scheme.id]));
  const [mappings, standard] = await Promise.all([
    some(own, (ids) => jira.fieldConfigurationMappings(ids)),
    [...schemes.values()].includes('default')
      ? tolerate(() => jira.defaultFieldConfiguration(), undefined)
      : undefined,
  ]);
  const found = projects.flatMap(
    ({ id }): (readonly [number, FieldRules & { readonly byType: ByType }])[] => {
      const scheme = schemes.get(id);
      const byType =
        scheme === 'default' ? standard && { default: standard.id } : scheme && mappings.get(scheme.id);
      if (!scheme || !byType) return [];
      return [[id, { model: 'field-configuration', ...(scheme !== 'default' && { scheme }), byType }]];
    },
  );
  const used = found.flatMap(([, { byType }]) => Object.values(byType));
  const [configurations, names] = await Promise.all([
    readEach(used, (id) => jira.fieldConfigurationFields(id)),
    some(
      used.filter((id) => id !== standard?.id),
      (ids) => jira.fieldConfigurationNames(ids),
    ),
  ]);
  return {
    projects: found,
    configurations,
    names: standard ? new Map([...names, [standard.id, standard.name]]) : names,
  };
}

async function readListed(
  jira: JiraConfiguration,
  { id, types }: TypedProject,
  fieldIds?: readonly string[],
): Promise<readonly [number, FieldRules]> {
  const typeIds = types.map((type) => type.id);
  const nothing = typeIds.length === 0 || fieldIds?.length === 0;
  const offered = nothing
    ? 'off'
    : await tolerate(() => jira.offeredFields(id, typeIds, fieldIds), 'off' as const);
  return [
    id,
    offered === 'off'
      ? { model: 'unreadable' }
      : { model: 'listed', types: offered, whole: fieldIds === undefined },
  ];
}

/** Reads things one by one, each once; what could not be read is absent. */
async function readEach<T>(
  ids: readonly string[],
  read: (id: string) => Promise<T>,
): Promise<ReadonlyMap<string, T>> {
  const found = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, await tolerate(() => read(id), null)] as const),
  );
  return new Map(found.flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])));
}
