import { readChoices, writeChoices } from '../../check/choices-address';
import type { FieldsChoices, Part } from './fields-choices';

/** A longer list of keys stays out of the address; this marks that the page has it as long as it is open. */
const LONGEST_KEYS = 4_000;
const KEPT = '~';
let keptKeys = '';

const PARTS: readonly Part[] = ['fields', 'boards'];
const FIELD_ID = /^[\w.:-]{1,255}$/u;
const NUMBER = /^\d{1,15}$/u;

/** Reads the screen's choices from an address's query. What could be no id is left out. */
export function readFieldsChoices(query: URLSearchParams): FieldsChoices {
  const { accountId, connectorId, options } = readChoices(query, '');
  const keys = query.get('keys') ?? '';
  return {
    accountId,
    connectorId,
    options,
    keys: keys === KEPT ? keptKeys : keys,
    fieldIds: listOf(query.get('fields'), FIELD_ID),
    typeIds: listOf(query.get('types'), NUMBER),
    boardIds: listOf(query.get('boards'), NUMBER).map(Number),
    asked: PARTS.filter((part) => listOf(query.get('asked'), FIELD_ID).includes(part)),
  };
}

/** Writes the choices as a query; `readFieldsChoices` reads it back. */
export function writeFieldsChoices(choices: FieldsChoices): URLSearchParams {
  const { accountId, connectorId, options, keys } = choices;
  const scope = { kind: 'all', categoryIds: [], search: '', keys: '' } as const;
  const query = writeChoices({ accountId, connectorId, options, confirmed: [], scope });
  const put = (name: string, value: string): void => {
    if (value !== '') query.set(name, value);
  };
  if (keys.length > LONGEST_KEYS) keptKeys = keys;
  put('keys', keys.length > LONGEST_KEYS ? KEPT : keys);
  put('fields', choices.fieldIds.join(','));
  put('types', choices.typeIds.join(','));
  put('boards', choices.boardIds.join(','));
  put('asked', choices.asked.join(','));
  return query;
}

/** The address of the screen with these choices. */
export function fieldsPath(choices: FieldsChoices): string {
  return `/fields?${writeFieldsChoices(choices).toString()}`;
}

function listOf(text: string | null, pattern: RegExp): string[] {
  const parts = (text ?? '').split(',').filter((part) => pattern.test(part));
  return [...new Set(parts)];
}
