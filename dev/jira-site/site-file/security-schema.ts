import * as v from 'valibot';
import { holder, id, text } from './common-schema';

/** A member of a level: the holder by itself, or with its id as Jira's member rows have it. */
const member = v.union([v.object({ id: v.exactOptional(id), holder }), holder], 'a member needs a type');

const level = v.object({
  id,
  name: text,
  description: v.exactOptional(v.string()),
  members: v.exactOptional(v.array(member)),
});

const securityScheme = v.object({
  id,
  name: text,
  description: v.exactOptional(v.string()),
  /** Id of the level that new issues get. */
  defaultLevelId: v.exactOptional(id),
  /** The same under the name that GET /issuesecurityschemes/{id} gives it. */
  defaultSecurityLevelId: v.exactOptional(id),
  /** Absent in the answer to GET /issuesecurityschemes: then the scheme has no level. */
  levels: v.exactOptional(v.array(level)),
});

const memberRow = v.object({ id: v.exactOptional(id), issueSecurityLevelId: id, holder });

/** The two parts of a site file about issue security. */
export const securityEntries = {
  issueSecuritySchemes: v.exactOptional(
    v.union([v.array(securityScheme), v.object({ issueSecuritySchemes: v.array(securityScheme) })]),
  ),
  issueSecurityLevelMembers: v.exactOptional(
    v.union([v.array(memberRow), v.object({ values: v.array(memberRow) })]),
  ),
};

export type SecuritySchemeFile = v.InferInput<typeof securityScheme>;
