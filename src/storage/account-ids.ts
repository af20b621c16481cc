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

/** How a person is named as a holder where something is kept by holder (`holderId` in the domain). */
const AS_HOLDER = 'user:';

/**
 * Account ids in something that is to be stored: in fields that are named for one, in grants to a person (Atlassian REST v3, "holder
 * object": type `user`, the id in `parameter` and `value`), and in what is kept by holder.
 * @param value anything that can be written as JSON
 */
export function accountIdsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const one of value) accountIdsIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    const isPerson = fields['type'] === 'user';
    for (const [name, field] of Object.entries(fields)) {
      if (name.startsWith(AS_HOLDER)) note(name.slice(AS_HOLDER.length), found);
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
 * The same value without an account: fields that held its id are left out, lists are shortened, grants to it go to nobody, what the
 * person typed is emptied, and what others typed does not name it.
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
      } else if (name === AS_HOLDER + accountId) {
        found = true;
        kept[AS_HOLDER + ERASED] = clean(field);
      } else kept[name] = clean(field);
    }
    for (const name of TYPED) {
      const text = kept[name];
      if (typeof text !== 'string') continue;
      found ||= text.includes(accountId);
      kept[name] = isTheirs ? '' : text.replaceAll(accountId, ERASED);
    }
    return kept;
  };
  return { value: clean(value), found };
}
