import { useCallback, useEffect, useMemo } from 'react';
import { readChoices, writeChoices } from '../../check/choices-address';
import { rememberChoices, rememberedChoices, rememberedKeys } from '../../memory/remembered';
import { pathWith, useAddress } from '../../navigation/address';
import { readFieldsChoices, writeFieldsChoices } from './fields-address';
import type { FieldsChoices, Part } from './fields-choices';

/** The screen's address as it was last left in this visit; before that, what was chosen last for a check. */
let lastQuery: string | undefined;

/** How an answer is looked at; stays as it is when the choices change. */
const VIEW: ReadonlySet<string> = new Set(['find', 'show', 'order', 'why']);

/** What changes an answer; what was asked for with other values is not asked for any more. */
const MATTERS: Readonly<Record<Part, readonly (keyof FieldsChoices)[]>> = {
  fields: ['accountId', 'keys', 'fieldIds', 'typeIds'],
  boards: ['accountId', 'boardIds'],
};

/** The choices, which live in the address, and a way to change some of them. */
export function useFieldsChoices(): {
  choices: FieldsChoices;
  change: (changes: Partial<FieldsChoices>) => void;
} {
  const { pathname, query, replace } = useAddress();
  const choices = useMemo(() => readFieldsChoices(query), [query]);
  const text = query.toString();
  useEffect(() => {
    if (text !== '') {
      lastQuery = text;
      return;
    }
    const first = new URLSearchParams(lastQuery ?? fromLastCheck());
    if (first.size > 0) replace(pathWith(pathname, first));
  }, [text, pathname, replace]);
  const change = useCallback(
    (changes: Partial<FieldsChoices>) => {
      const changed = (part: Part): boolean => MATTERS[part].some((name) => name in changes);
      const asked = changes.asked ?? choices.asked.filter((part) => !changed(part));
      const next = { ...choices, ...changes, asked };
      const written = writeFieldsChoices(next);
      for (const [name, value] of query) if (VIEW.has(name)) written.set(name, value);
      lastQuery = written.toString();
      rememberWhoFor(next);
      replace(pathWith(pathname, written));
    },
    [choices, query, pathname, replace],
  );
  return { choices, change };
}

/** Account, connector and keys of the last check. */
function fromLastCheck(): string {
  const { accountId, connectorId, options, scope } = readChoices(
    new URLSearchParams(rememberedChoices()),
    rememberedKeys(),
  );
  const nothing = { fieldIds: [], typeIds: [], boardIds: [], asked: [] };
  const keys = scope.kind === 'keys' ? scope.keys : '';
  return writeFieldsChoices({ accountId, connectorId, options, keys, ...nothing }).toString();
}

/** Account and connector are the same for the next check; another connector has other options and steps. */
function rememberWhoFor({ accountId, connectorId, options }: FieldsChoices): void {
  const last = readChoices(new URLSearchParams(rememberedChoices()), rememberedKeys());
  const confirmed = last.connectorId === connectorId ? last.confirmed : [];
  rememberChoices(writeChoices({ ...last, accountId, connectorId, options, confirmed }).toString());
}
