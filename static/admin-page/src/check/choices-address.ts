import type { OptionValue } from '../../../../src/domain/profile';
import type { Choices, ScopeChoice } from './choices';

/** Longer lists of keys stay out of the address; this marks that the browser remembers them. */
const LONGEST_KEYS = 1_500;
const REMEMBERED = '~';
const OPTION = 'option.';
const KINDS: readonly ScopeChoice['kind'][] = ['all', 'categories', 'search', 'keys'];

/**
 * Reads the choices from an address's query.
 * @param storedKeys the remembered list of project keys, for an address that only refers to it
 */
export function readChoices(query: URLSearchParams, storedKeys: string): Choices {
  const keys = query.get('keys') ?? '';
  return {
    accountId: query.get('account') ?? '',
    connectorId: query.get('connector') ?? '',
    options: readOptions(query),
    confirmed: listOf(query.get('done')),
    scope: {
      kind: KINDS.find((kind) => kind === query.get('projects')) ?? 'all',
      categoryIds: listOf(query.get('categories')),
      search: query.get('find') ?? '',
      keys: keys === REMEMBERED ? storedKeys : keys,
    },
  };
}

/** Writes the choices as a query; `readChoices` reads it back. */
export function writeChoices({
  accountId,
  connectorId,
  options,
  confirmed,
  scope,
}: Choices): URLSearchParams {
  const query = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value !== '') query.set(name, value);
  };
  put('account', accountId);
  put('connector', connectorId);
  for (const [name, value] of Object.entries(options)) put(`${OPTION}${name}`, optionText(value));
  put('done', confirmed.join(','));
  put('projects', scope.kind === 'all' ? '' : scope.kind);
  put('categories', scope.categoryIds.join(','));
  put('find', scope.search);
  put('keys', scope.keys.length > LONGEST_KEYS ? REMEMBERED : scope.keys);
  return query;
}

function readOptions(query: URLSearchParams): Record<string, OptionValue> {
  const options: Record<string, OptionValue> = {};
  for (const [name, value] of query) {
    if (!name.startsWith(OPTION)) continue;
    options[name.slice(OPTION.length)] = value === 'on' ? true : value === 'off' ? false : value.slice(1);
  }
  return options;
}

/** Chosen ids and names get a mark in front, so that a role called "on" stays a role. */
function optionText(value: OptionValue): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return value === '' ? '' : `.${value}`;
}

function listOf(text: string | null): string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}
