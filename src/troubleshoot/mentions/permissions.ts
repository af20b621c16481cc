import { permissionNames } from '../../catalogue/known-errors';
import type { Steps } from '../text/steps';
import type { Word } from '../text/words';
import type { PermissionMention } from './mentions';

/** Permissions that a text names by key or by one of their names. */
export function permissionsIn(
  clean: string,
  folded: string,
  words: readonly Word[],
  steps: Steps,
): readonly PermissionMention[] {
  const keys = new Set(words.flatMap(({ text }) => text.split(/[^A-Z_]+/u)));
  return Object.entries(permissionNames).flatMap(([key, names]) => {
    // ADMINISTER is a word of other names too; alone in capitals it is the key.
    if (keys.has(key)) return [{ value: key, key, from: 'text' as const }];
    for (const name of names) {
      const at = steps.find(folded, name.toLowerCase(), 0);
      if (at !== -1) return [{ value: clean.slice(at, at + name.length), key, from: 'text' as const }];
    }
    return [];
  });
}
