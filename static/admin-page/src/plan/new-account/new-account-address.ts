import { type Choices, keysIn } from '../../check/choices';
import { readChoices, writeChoices } from '../../check/choices-address';

const PATH = '/new-account';

/** The choices for a new account: there is none yet, and projects are named by their keys. */
export function readNewAccountChoices(query: URLSearchParams, storedKeys: string): Choices {
  const choices = readChoices(query, storedKeys);
  return { ...choices, accountId: '', scope: { ...choices.scope, kind: 'keys' } };
}

/** The address of the screen with some choices. */
export function newAccountPath(choices: Choices): string {
  const query = writeChoices({ ...choices, accountId: '', scope: { ...choices.scope, kind: 'keys' } });
  query.delete('projects');
  return query.size === 0 ? PATH : `${PATH}?${query.toString()}`;
}

/** The check screen with the same connector and projects, for the account once it was made. */
export function checkPath(choices: Choices): string {
  const keys = keysIn(choices.scope.keys).join(', ');
  return `/?${writeChoices({ ...choices, accountId: '', scope: { ...choices.scope, kind: 'keys', keys } }).toString()}`;
}

/** From the check screen, with what is chosen there; a pasted profile is remembered by the browser. */
export function fromCheck(query: URLSearchParams, storedKeys: string): string {
  const choices = readChoices(query, storedKeys);
  const scope = choices.scope.kind === 'keys' ? choices.scope : { ...choices.scope, keys: '' };
  return newAccountPath({ ...choices, scope });
}
