/** Fields whose text is an account id. */
const ID_FIELDS: ReadonlySet<string> = new Set([
  'accountId',
  'startedBy',
  'savedBy',
  'givenBy',
  'owner',
  'leadAccountId',
]);

/** Fields whose texts are account ids. */
const LIST_FIELDS: ReadonlySet<string> = new Set(['accountIds']);

/**
 * Account ids in something that is to be stored: in fields that are named for one, and in grants to a person
 * (Atlassian REST v3, "holder object": type `user`, the id in `parameter` and `value`).
 * @param value anything that can be written as JSON
 */
export function accountIdsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const one of value) accountIdsIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    const isPerson = fields['type'] === 'user';
    for (const [name, field] of Object.entries(fields)) {
      if (typeof field !== 'string') {
        if (LIST_FIELDS.has(name) && Array.isArray(field)) for (const id of field) note(id, found);
        accountIdsIn(field, found);
      } else if (ID_FIELDS.has(name) || (isPerson && (name === 'parameter' || name === 'value')))
        note(field, found);
    }
  }
  return found;
}

function note(id: unknown, found: Set<string>): void {
  if (typeof id === 'string' && id !== '') found.add(id);
}

/** What stands in a grant in the place of somebody whose account was closed; never the id of an account. */
export const ERASED = 'erased';

/** Fields with text that a person typed, beside the fields that say who. */
const TYPED = ['reason'] as const;

/**
 * The same value without an account: fields that held its id are left out, lists are shortened, grants to it go to nobody, and what the
 * person typed is emptied.
 */
export function withoutAccount(value: unknown, accountId: string): { value: unknown; found: boolean } {
  let found = false;
  const clean = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(clean);
    if (typeof one !== 'object' || one === null) return one;
    const fields = one as Record<string, unknown>;
    const isPerson = fields['type'] === 'user';
    const kept: Record<string, unknown> = {};
    let isTheirs = false;
    for (const [name, field] of Object.entries(fields)) {
      if (field === accountId && ID_FIELDS.has(name)) isTheirs = found = true;
      else if (field === accountId && isPerson && (name === 'parameter' || name === 'value')) {
        found = true;
        kept[name] = ERASED;
      } else if (LIST_FIELDS.has(name) && Array.isArray(field)) {
        kept[name] = field.filter((id) => id !== accountId);
        found ||= field.includes(accountId);
      } else kept[name] = clean(field);
    }
    if (isTheirs) for (const name of TYPED) if (typeof kept[name] === 'string') kept[name] = '';
    return kept;
  };
  return { value: clean(value), found };
}
