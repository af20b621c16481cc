import * as v from 'valibot';
import { shareSchema } from '../site-file/configuration-schema';
import { accountSchema, holderSchema } from '../site-file/schema';

const text = v.pipe(v.string(), v.minLength(1));
const schemeId = v.pipe(v.number(), v.integer());
const levelId = v.pipe(v.number(), v.integer());
const roleActor = {
  projectKey: text,
  roleId: v.pipe(v.number(), v.integer()),
  accountId: v.exactOptional(text),
  groupId: v.exactOptional(text),
};

/** One change to a site, as a person with the right admin screen could make it. Also the body of POST /__site/changes. */
export const siteChangeSchema = v.variant('type', [
  v.object({ type: v.literal('grant'), schemeId, permission: text, holder: holderSchema }),
  v.object({ type: v.literal('revoke'), schemeId, permission: text, holder: holderSchema }),
  v.object({ type: v.literal('grant-global'), permission: text, groupId: text }),
  v.object({ type: v.literal('revoke-global'), permission: text, groupId: text }),
  v.object({ type: v.literal('create-group'), groupId: text, name: text }),
  v.object({ type: v.literal('create-role'), roleId: v.pipe(v.number(), v.integer()), name: text }),
  v.object({ type: v.literal('add-group-member'), groupId: text, accountId: text }),
  v.object({ type: v.literal('remove-group-member'), groupId: text, accountId: text }),
  v.object({ type: v.literal('add-role-actor'), ...roleActor }),
  v.object({ type: v.literal('remove-role-actor'), ...roleActor }),
  v.object({ type: v.literal('deactivate-account'), accountId: text }),
  v.object({ type: v.literal('activate-account'), accountId: text }),
  v.object({ type: v.literal('give-application-role'), accountId: text, key: text }),
  v.object({ type: v.literal('remove-application-role'), accountId: text, key: text }),
  v.object({ type: v.literal('archive-project'), projectKey: text }),
  v.object({ type: v.literal('restore-project'), projectKey: text }),
  v.object({ type: v.literal('delete-project'), projectKey: text }),
  v.object({ type: v.literal('move-project-to-scheme'), projectKey: text, schemeId }),
  /** Without a scheme the project has no issue security any more. */
  v.object({
    type: v.literal('set-project-security-scheme'),
    projectKey: text,
    issueSecuritySchemeId: v.exactOptional(schemeId),
  }),
  v.object({ type: v.literal('add-security-level-member'), levelId, holder: holderSchema }),
  v.object({ type: v.literal('remove-security-level-member'), levelId, holder: holderSchema }),
  v.object({ type: v.literal('set-app-access-rule'), projectKey: text, blocked: v.boolean() }),
  v.object({
    type: v.literal('set-plan'),
    application: text,
    plan: v.picklist(['FREE', 'PAID', 'UNLICENSED']),
  }),
  v.object({ type: v.literal('create-account'), account: accountSchema }),
  /** On the screen's first tab. */
  v.object({ type: v.literal('put-field-on-screen'), screenId: schemeId, fieldId: text }),
  v.object({ type: v.literal('take-field-off-screen'), screenId: schemeId, fieldId: text }),
  v.object({ type: v.literal('share-filter'), filterId: schemeId, share: shareSchema }),
  /** With nobody. */
  v.object({ type: v.literal('unshare-filter'), filterId: schemeId }),
  v.object({ type: v.literal('set-switch'), name: text, on: v.boolean() }),
]);

export type SiteChange = v.InferOutput<typeof siteChangeSchema>;

/** A change that can't be made; says why in a sentence. */
export class SiteChangeError extends Error {
  override readonly name = 'SiteChangeError';
}

/**
 * Checks a change read from outside.
 * @throws SiteChangeError naming the field that is wrong
 */
export function parseSiteChange(json: unknown): SiteChange {
  const result = v.safeParse(siteChangeSchema, json, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new SiteChangeError(
    `The change is wrong at ${v.getDotPath(issue) ?? 'its top level'}: ${issue.message}`,
  );
}
