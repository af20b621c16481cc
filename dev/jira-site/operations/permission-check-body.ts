import * as v from 'valibot';
import { badRequest } from '../http/jira-error';
import type { SiteState } from '../model/site-state';

/** Documented: null values in these lists are ignored (Atlassian REST docs: POST permissions/check). */
const ids = v.optional(
  v.nullable(
    v.pipe(
      v.array(
        v.nullable(
          v.union([
            v.pipe(v.number(), v.integer()),
            v.pipe(v.string(), v.regex(/^\d+$/u), v.transform(Number)),
          ]),
        ),
      ),
      v.transform((list) => list.filter((id) => id !== null)),
    ),
  ),
);
const keys = v.pipe(
  v.array(v.nullable(v.string())),
  v.transform((list) => list.filter((key) => key !== null && key !== '') as string[]),
);

const bodySchema = v.object({
  accountId: v.optional(v.nullable(v.string())),
  globalPermissions: v.optional(v.nullable(keys)),
  projectPermissions: v.optional(
    v.nullable(
      v.array(v.nullable(v.object({ permissions: v.optional(keys, []), projects: ids, issues: ids }))),
    ),
  ),
});

export interface CheckRequest {
  readonly accountId: string | undefined;
  readonly globalPermissions: readonly string[];
  readonly entries: readonly {
    readonly permissions: readonly string[];
    readonly projects: readonly number[];
  }[];
}

function unrecognised(
  keysAsked: readonly string[],
  isKnown: (key: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(
    keysAsked.filter((key) => !isKnown(key)).map((key) => [key, 'Unrecognized permission']),
  );
}

/**
 * Reads the body of POST permissions/check.
 * @throws JiraError 400 for a body of another shape, an entry without permissions, or a key the site doesn't have
 */
export function readCheckRequest(state: SiteState, body: unknown): CheckRequest {
  const parsed = v.safeParse(bodySchema, body);
  if (!parsed.success)
    throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  const { accountId, globalPermissions, projectPermissions } = parsed.output;
  const entries = (projectPermissions ?? []).flatMap((entry) =>
    entry === null ? [] : [{ permissions: entry.permissions, projects: entry.projects ?? [] }],
  );
  if (entries.some((entry) => entry.permissions.length === 0)) {
    throw badRequest(undefined, { projectPermissions: 'At least one project permission must be provided.' });
  }
  const typeOf = (key: string): string | undefined => state.permissions.get(key)?.type;
  const errors = {
    ...unrecognised(globalPermissions ?? [], (key) => typeOf(key) === 'GLOBAL'),
    ...unrecognised(
      entries.flatMap((entry) => entry.permissions),
      (key) => typeOf(key) === 'PROJECT',
    ),
  };
  if (Object.keys(errors).length > 0) throw badRequest(undefined, errors);
  return { accountId: accountId ?? undefined, globalPermissions: globalPermissions ?? [], entries };
}
