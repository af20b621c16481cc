import { isFieldId } from '../../../../src/catalogue/field-keys';

/** The screen that explains an error. */
export const TROUBLESHOOT = '/troubleshoot';
/** The test that an admin makes on their own machine. */
export const CONNECTION_TEST = '/troubleshoot/connection';

/** Who an error is about, as far as it is chosen; empty text stands for nobody. */
export interface Who {
  readonly account: string;
  /** A choice of the check screen: an id of the catalogue, or a profile that the site keeps. */
  readonly connector: string;
}

/** The address of Troubleshoot for an account and a connector. */
export function linkToTroubleshoot({ account, connector }: Who): string {
  return address(TROUBLESHOOT, { account, connector });
}

/** The check screen with these projects chosen. */
export function linkToCheck({ account, connector }: Who, keys: readonly string[]): string {
  const projects: Record<string, string> =
    keys.length === 0 ? {} : { projects: 'keys', keys: keys.join(',') };
  return address('/', { account, connector, ...projects });
}

/** Where fields, work types, boards and site settings are checked. Of the fields only ids are handed over, never free text. */
export function linkToFields(
  { account, connector }: Who,
  keys: readonly string[],
  fields: readonly string[],
): string {
  return address('/fields', {
    account,
    connector,
    keys: keys.join(','),
    fields: fields.filter(isFieldId).join(','),
  });
}

function address(path: string, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
