import * as v from 'valibot';
import type { Project } from '../domain/project';
import { MAX_PROJECT_KEYS } from './limits';
import { projectIdsSchema } from './project-ids';

/** Jira project keys: a letter, then letters, digits and underscores; admins can widen the pattern, so only the impossible is refused. */
export const projectKeySchema = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.regex(/^[\p{L}][\p{L}\p{N}_]{0,254}$/u, 'This is not a project key.'),
);

/** Which projects a run is about. */
export const projectScopeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({
    kind: v.literal('categories'),
    categoryIds: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^\d{1,18}$/u))),
      v.minLength(1, 'Choose at least one category.'),
      v.maxLength(100),
    ),
  }),
  v.strictObject({
    kind: v.literal('search'),
    query: v.pipe(v.string(), v.trim(), v.minLength(1, 'Type a part of the name or key.'), v.maxLength(255)),
  }),
  v.strictObject({
    kind: v.literal('keys'),
    keys: v.pipe(
      v.array(projectKeySchema),
      v.minLength(1, 'Name at least one project key.'),
      v.maxLength(MAX_PROJECT_KEYS, `Name at most ${MAX_PROJECT_KEYS} project keys.`),
    ),
  }),
]);

export type ProjectScope = v.InferOutput<typeof projectScopeSchema>;

export const projectPreviewSchema = v.strictObject({ scope: projectScopeSchema });

export const projectDescribeSchema = v.strictObject({ projectIds: projectIdsSchema });

/** Names and types of a few projects, for those that are shown; ids that are no live project are absent. */
export interface ProjectDescriptions {
  readonly projects: readonly Project[];
}

/** Jira's own search, for a run that did not read every project's name: one criterion, a slice of the answer at a time. */
export const projectFindSchema = v.strictObject({
  by: v.variant('kind', [
    v.strictObject({
      kind: v.literal('text'),
      text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(255)),
    }),
    v.strictObject({ kind: v.literal('category'), categoryId: v.pipe(v.string(), v.regex(/^\d{1,18}$/u)) }),
    v.strictObject({ kind: v.literal('type'), typeKey: v.pipe(v.string(), v.regex(/^[a-z_]{1,60}$/u)) }),
  ]),
  startAt: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

export interface ProjectsFound {
  readonly ids: readonly number[];
  readonly total: number;
  /** Where the next slice starts; absent when this was the last. */
  readonly nextStartAt?: number;
}

/** How many projects a scope means, before a run. */
export interface ProjectPreview {
  readonly count: number;
  /** Up to ten of them. */
  readonly sample: readonly { readonly key: string; readonly name: string }[];
  /** Named keys that Jira does not know, or that the caller cannot see. */
  readonly unknownKeys: readonly string[];
  readonly skipped: readonly { readonly key: string; readonly reason: 'archived' | 'deleted' }[];
}

export interface CategoryAnswer {
  readonly categories: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
  }[];
}

/** Site-wide project roles, to choose from. */
export interface RoleAnswer {
  readonly roles: readonly { readonly id: string; readonly name: string }[];
}
