import type { SiteProfile } from '../../../../../../src/contract/profile';
import type { Base } from '../drafts';
import type { ReadDraft } from '../read-draft';
import { textIn } from '../written-profile';

/** Why a text cannot simply be saved: what is there under its id is not what it was begun from. */
export type Conflict =
  /** Somebody saved a later version in the meantime. */
  | { readonly kind: 'changed'; readonly theirs: SiteProfile }
  /** Another profile has the id. */
  | { readonly kind: 'taken'; readonly theirs: SiteProfile }
  /** Somebody deleted what was begun from. */
  | { readonly kind: 'deleted'; readonly id: string };

/** The version that saving replaces; 0 for a profile that is new under its id. */
export function replacedBy(id: string, base: Base | undefined): number {
  return base?.id === id ? base.version : 0;
}

/** Finds out whether saving would overwrite what somebody else did. @param own the profiles as they were last read */
export function conflictOf(
  { written }: ReadDraft,
  base: Base | undefined,
  own: readonly SiteProfile[],
): Conflict | undefined {
  if (!written) return undefined;
  const id = textIn(written, 'id');
  const theirs = own.find(({ profile }) => profile.id === id);
  const replaces = replacedBy(id, base);
  if ((theirs?.version ?? 0) === replaces) return undefined;
  if (!theirs) return { kind: 'deleted', id };
  return { kind: replaces === 0 ? 'taken' : 'changed', theirs };
}
