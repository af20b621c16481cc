import type { Grant, RawHolder } from '../../../src/domain/holder';
import type { Scheme, SchemeScan } from '../../../src/domain/scheme';

/** One grant of a permission, its holder written as Jira writes it. */
export function grant(permission: string, holder: RawHolder): Grant {
  return { permission, holder };
}

/** A company-managed scheme; its name is made from its id. */
export function aScheme(id: string, grants: readonly Grant[] = []): Scheme {
  return { id, name: `Scheme ${id}`, grants };
}

/** What a scan of the site's schemes gave; complete unless said otherwise. */
export function aScan(schemes: readonly Scheme[] = [], complete = true): SchemeScan {
  return { schemes: new Map(schemes.map((scheme) => [scheme.id, scheme])), complete };
}

/** Holders as Jira writes them, one of each kind that tests use often. */
export const HOLDER = {
  anyone: { type: 'anyone' },
  anyAppUser: { type: 'applicationRole' },
  reporter: { type: 'reporter' },
  lead: { type: 'projectLead' },
  portal: { type: 'sd.customer.portal.only' },
  future: { type: 'teamOfTheFuture' },
  role: (id: string): RawHolder => ({ type: 'projectRole', parameter: id, value: id }),
  group: (name: string): RawHolder => ({ type: 'group', parameter: name, value: `id-of-${name}` }),
  user: (accountId: string): RawHolder => ({ type: 'user', parameter: accountId, value: accountId }),
} as const;
