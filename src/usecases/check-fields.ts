import type { ValidRequest } from '../contract/api';
import type { FieldsAnswer } from '../contract/fields';
import type { AccountFacts } from '../domain/account';
import { permissionOf } from '../domain/fields/field-permission';
import {
  describedField,
  type FieldsEvidence,
  judgeIssueType,
  type JudgedProject,
} from '../domain/fields/judge-fields';
import type { IssueType, ScreensReading, SiteField } from '../domain/fields/reading';
import type { Named } from '../domain/fields/said';
import type { Project } from '../domain/project';
import type { World } from '../ports/world';
import { accountFacts } from './account-facts';
import { readAccount } from './accounts';
import { type Held, heldPermissions } from './held-permissions';
import { findNamedProjects } from './named-projects';
import { readFieldRules } from './read-field-rules';
import { readScreens, readScreenSchemes, screensOf, some, type TypedProject } from './read-screens';
import { tolerate } from './tolerate';

/** Screens read for one answer, about two requests each, and judged fields in it: both fit a resolver's time and Forge's 5 MB. */
const MAX_SCREENS = 80;
const MAX_CELLS = 10_000;

interface Chosen extends TypedProject {
  readonly project: Project;
}

/**
 * Judges whether fields can be set in projects, from the schemes rather than from what Jira would show somebody. Projects beyond what fits
 * one answer are named in it.
 * @throws AppError `account-not-found`, and what Jira adapters throw for what nothing can be said without: projects and their issue types
 */
export async function checkFields(
  world: World,
  { projectKeys, issueTypeIds, fieldIds, accountId }: ValidRequest<'fields/check'>,
): Promise<FieldsAnswer> {
  const { jira } = world;
  const setUp = jira.configuration;
  const [{ projects, skipped }, siteFields, switches, linkTypes, account] = await Promise.all([
    findNamedProjects(jira, projectKeys),
    tolerate(() => setUp.fields(), []),
    tolerate(() => setUp.switches(), {}),
    tolerate(() => setUp.linkTypes(), null),
    accountId === undefined ? undefined : readAccount(world, accountId).then(accountFacts),
  ]);
  const types =
    projects.length === 0
      ? new Map<number, readonly IssueType[]>()
      : await setUp.issueTypes(projects.map(({ id }) => id));
  const chosen = projects.map((project): Chosen => {
    const own = types.get(project.id) ?? [];
    return {
      id: project.id,
      project,
      types: issueTypeIds ? own.filter(({ id }) => issueTypeIds.includes(id)) : own,
    };
  });
  const fields = new Map(siteFields.map((field) => [field.id, field]));
  const wanted = [...new Set(fieldIds)];
  const schemes = await readScreenSchemes(setUp, idsOf(chosen, 'company'));
  const { taken, screenIds } = takeWhatFits(chosen, schemes, wanted.length);
  const company = taken.filter(({ project }) => project.style === 'company');
  const [screens, rules, typeSchemes, permissions] = await Promise.all([
    readScreens(setUp, schemes, screenIds),
    readFieldRules(
      setUp,
      { company, team: taken.filter(({ project }) => project.style === 'team') },
      wanted,
      (id) => describedField({ fields }, id).custom,
    ),
    some(idsOf(taken, 'company'), (ids) => setUp.issueTypeSchemes(ids)),
    account && readPermissions(world, account, taken, wanted, fields),
  ]);
  const evidence: FieldsEvidence = { screens, rules, fields, switches };
  return {
    fields: wanted.map((id) => describedField(evidence, id)),
    projects: taken.map((one) => ({
      ...judge(evidence, one, wanted, typeSchemes),
      absentTypes: absentTypes(issueTypeIds, types.get(one.id)),
      ...(permissions && { permissions: permissions(one.id) }),
    })),
    skipped,
    left: chosen.slice(taken.length).map(({ project }) => project.key),
    switches,
    linkTypes,
    sources: jira.sources,
  };
}

function idsOf(chosen: readonly Chosen[], style: Project['style']): number[] {
  return chosen.filter(({ project }) => project.style === style).map(({ id }) => id);
}

/** The first projects whose screens and fields fit one answer; always one. */
function takeWhatFits(
  chosen: readonly Chosen[],
  schemes: ScreensReading,
  fields: number,
): { taken: Chosen[]; screenIds: string[] } {
  const taken: Chosen[] = [];
  let screenIds = new Set<string>();
  let cells = 0;
  for (const project of chosen) {
    const more = new Set([...screenIds, ...screensOf(schemes, project)]);
    cells += project.types.length * fields;
    if (taken.length > 0 && (more.size > MAX_SCREENS || cells > MAX_CELLS)) break;
    taken.push(project);
    screenIds = more;
  }
  return { taken, screenIds: [...screenIds] };
}

function judge(
  evidence: FieldsEvidence,
  { project, types }: Chosen,
  fieldIds: readonly string[],
  typeSchemes: ReadonlyMap<number, Named>,
): Omit<JudgedProject, 'absentTypes'> {
  const { id, key, name, style, typeKey } = project;
  const rules = evidence.rules.projects.get(id) ?? { model: 'unreadable' };
  const issueTypeScheme = typeSchemes.get(id);
  const scheme = 'scheme' in rules ? rules.scheme : undefined;
  return {
    id,
    key,
    name,
    style,
    typeKey,
    ...(issueTypeScheme && { issueTypeScheme }),
    rules: { model: rules.model, ...(scheme && { scheme }) },
    issueTypes: types.map((type) => judgeIssueType(evidence, project, type, fieldIds)),
  };
}

function absentTypes(asked: readonly string[] | undefined, own: readonly IssueType[] = []): string[] {
  return (asked ?? []).filter((id) => !own.some((type) => type.id === id));
}

async function readPermissions(
  { jira }: World,
  account: AccountFacts,
  chosen: readonly Chosen[],
  fieldIds: readonly string[],
  fields: ReadonlyMap<string, SiteField>,
): Promise<(projectId: number) => NonNullable<JudgedProject['permissions']>> {
  const needed = fieldIds.flatMap((fieldId) => {
    const key = permissionOf(describedField({ fields }, fieldId));
    return key === undefined ? [] : [{ fieldId, key }];
  });
  const held: Held = await heldPermissions(
    jira,
    account,
    needed.map(({ key }) => key),
    needed.length === 0 ? [] : chosen.map(({ id }) => id),
  );
  return (projectId) => needed.map(({ fieldId, key }) => ({ fieldId, key, held: held(key, projectId) }));
}
