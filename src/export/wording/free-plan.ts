/**
 * What cannot be changed on a Free plan (Atlassian support, "Grant or revoke permissions in a scheme": permission schemes,
 * roles and security schemes are not available there). Said instead of a link.
 */
export const FREE_PLAN_SCHEMES =
  'Permission schemes cannot be changed on the Free plan. Upgrade the site, or leave these projects out.';

export const FREE_PLAN_ROLES =
  'Project roles cannot be changed on the Free plan. Upgrade the site, or leave these projects out.';

/** The same in passing, where a link to the screen would stand. */
export const FREE_PLAN_NO_LINK = 'Cannot be changed on the Free plan.';
