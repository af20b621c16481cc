import type { SiteFacts } from '../../../domain/evidence';
import type { Named } from '../../../domain/fields/said';
import { quoted } from '../holders';
import { list, number } from '../numbers';
import { standardPermissionName } from './permission-names';

/** What wording an answer about fields or boards needs beside the answer. */
export interface FieldsContext {
  /** What the account is called; absent when none was named. */
  readonly accountName?: string;
  readonly site: Pick<SiteFacts, 'baseUrl' | 'plan'>;
}

/** "the account", or what it is called. */
export const accountIn = ({ accountName }: FieldsContext): string => accountName ?? 'the account';

/** Up to `most` things by name, then how many more: "“A”, “B” and 3 more". */
export function namedFields(fields: readonly Named[], most = 3): string {
  return some(
    fields.map(({ name }) => quoted(name)),
    most,
  );
}

/** Up to `most` items, then how many more. */
export function some(items: readonly string[], most: number): string {
  if (items.length <= most) return list(items);
  return `${items.slice(0, most - 1).join(', ')} and ${number(items.length - most + 1)} more`;
}

/** Whose name a permission has where the site's own was not read. */
export const permissionWord = (key: string): string => quoted(standardPermissionName(key));
