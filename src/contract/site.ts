import * as v from 'valibot';

export const emptySchema = v.strictObject({});

/** The site and the admin who looks at it. */
export interface SiteAnswer {
  readonly baseUrl: string;
  readonly deploymentType: string | null;
  readonly plan: 'free' | 'paid' | 'unknown';
  readonly viewer: { readonly accountId: string; readonly canBrowseUsers: boolean };
}
