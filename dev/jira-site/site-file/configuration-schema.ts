import * as v from 'valibot';
import { id, text } from './common-schema';

/** Ids of issue types are strings in every answer of Jira. */
const typeId = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
/** Issue type id → id of something; `default` stands for every issue type that is not named. */
const byType = v.record(v.string(), id);

const share = v.variant('type', [
  v.object({ type: v.literal('global') }),
  v.object({ type: v.literal('loggedin') }),
  v.object({ type: v.literal('user'), accountId: text }),
  v.object({ type: v.literal('group'), groupId: text }),
  /** With a role: its actors in the project; without: whoever may browse it. */
  v.object({ type: v.literal('project'), projectId: id, roleId: v.exactOptional(id) }),
]);

/** Who a filter is shared with. Also part of a change of the site. */
export const shareSchema = share;
export type FilterShare = v.InferOutput<typeof share>;

const field = v.object({
  id: text,
  name: text,
  /** The field type's URI, e.g. `com.pyxis.greenhopper.jira:gh-sprint`. */
  custom: v.exactOptional(text),
  /** Where it applies on a site with field configurations; absent: everywhere. No projects: all; no issue types: any. */
  contexts: v.exactOptional(
    v.array(
      v.object({
        id,
        projectIds: v.exactOptional(v.array(id)),
        issueTypeIds: v.exactOptional(v.array(typeId)),
      }),
    ),
  ),
});

const screen = v.object({
  id,
  name: text,
  tabs: v.array(v.object({ id, name: text, fields: v.array(text) })),
});

const screenScheme = v.object({
  id,
  name: text,
  screens: v.object({
    default: id,
    create: v.exactOptional(id),
    edit: v.exactOptional(id),
    view: v.exactOptional(id),
  }),
});

const fieldConfiguration = v.object({
  id,
  name: text,
  isDefault: v.exactOptional(v.boolean()),
  /** By field id; a field that is not named is shown and optional. */
  fields: v.record(
    v.string(),
    v.object({ isHidden: v.exactOptional(v.boolean()), isRequired: v.exactOptional(v.boolean()) }),
  ),
});

const fieldScheme = v.object({
  id,
  name: text,
  isDefault: v.exactOptional(v.boolean()),
  /** By field id; a field that is not named is not in the scheme. */
  fields: v.record(
    v.string(),
    v.object({
      isRequired: v.exactOptional(v.boolean()),
      restrictedToWorkTypes: v.exactOptional(v.array(typeId)),
      /** Whether it is required, for single issue types. */
      workTypes: v.exactOptional(v.record(v.string(), v.boolean())),
    }),
  ),
});

const filter = v.object({
  id,
  name: text,
  /** Account id. */
  owner: text,
  jql: v.string(),
  sharePermissions: v.exactOptional(v.array(share)),
  editPermissions: v.exactOptional(v.array(share)),
});

const board = v.object({
  id,
  name: text,
  type: v.picklist(['scrum', 'kanban', 'simple']),
  filterId: id,
  /** What GET board/{id}/project lists; the site does not read the filter's query. */
  projectIds: v.exactOptional(v.array(id)),
});

const list = <S extends v.GenericSchema>(item: S) => v.exactOptional(v.array(item));

/** The parts of a site file about fields, screens and boards. What is given adds to what every site has. */
export const configurationEntries = {
  issueTypes: list(
    v.object({
      id: typeId,
      name: text,
      subtask: v.exactOptional(v.boolean()),
      hierarchyLevel: v.exactOptional(v.number()),
    }),
  ),
  issueTypeSchemes: list(v.object({ id, name: text, issueTypeIds: v.array(typeId) })),
  fields: list(field),
  screens: list(screen),
  screenSchemes: list(screenScheme),
  issueTypeScreenSchemes: list(v.object({ id, name: text, screenSchemes: byType })),
  fieldConfigurations: list(fieldConfiguration),
  fieldConfigurationSchemes: list(v.object({ id, name: text, fieldConfigurations: byType })),
  /** Present: the site has field schemes, and projects that name one are on them; the others are not yet moved. */
  fieldSchemes: list(fieldScheme),
  /** What GET /configuration answers; everything is on unless said otherwise. */
  configuration: v.exactOptional(v.record(v.string(), v.boolean())),
  issueLinkTypes: list(v.object({ id: text, name: text, inward: text, outward: text })),
  filters: list(filter),
  boards: list(board),
};

/** The schemes of one project; absent: the site's default. Team-managed projects have none. */
export const projectConfigurationEntries = {
  issueTypeSchemeId: v.exactOptional(id),
  issueTypeScreenSchemeId: v.exactOptional(id),
  fieldConfigurationSchemeId: v.exactOptional(id),
  fieldSchemeId: v.exactOptional(id),
};
