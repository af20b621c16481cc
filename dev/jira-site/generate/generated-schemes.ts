import { groupHolder } from '../seed/holders';
import { groupIds } from '../seed/groups';
import { permissionSchemes, schemeIds } from '../seed/schemes';
import type { HolderFile, SchemeFile } from '../site-file/schema';

const shared: readonly number[] = [
  schemeIds.standard,
  schemeIds.engineering,
  schemeIds.operations,
  schemeIds.mobile,
];

/** Holders of the seeded schemes that cover an account wholly or not at all, wherever they cover it. */
const plain: ReadonlySet<string> = new Set([
  'anyone',
  'applicationRole',
  'group',
  'projectLead',
  'projectRole',
  'user',
]);
/** Holders that cover every user of Jira. */
const open: ReadonlySet<string> = new Set(['anyone', 'applicationRole']);

export interface GeneratedSchemes {
  readonly schemes: readonly SchemeFile[];
  /** Ids of those that company-managed projects share. */
  readonly shared: readonly number[];
}

/**
 * The permission schemes of a generated site.
 * @param wanted how many are shared: copies of the seeded ones in turn; left out, the seeded ones themselves
 */
export function generateSchemes(wanted: number | undefined): GeneratedSchemes {
  if (wanted === undefined) return { schemes: permissionSchemes, shared };
  const patterns = permissionSchemes.filter(({ id }) => shared.includes(Number(id)));
  const copies = Array.from({ length: wanted }, (_, index): SchemeFile => {
    const pattern = patterns[index % patterns.length] as SchemeFile;
    return numbered({ ...pattern, id: 20_000 + index, name: `${pattern.name} ${index + 1}` });
  });
  const others = permissionSchemes.filter(({ id }) => !shared.includes(Number(id))).map(numbered);
  return { schemes: [...copies, ...others], shared: copies.map(({ id }) => Number(id)) };
}

/** Gives what holds on some issues only, or what only Jira understands, to the staff instead; with `close`, also what is open to all. */
export function plainScheme(scheme: SchemeFile, close: boolean): SchemeFile {
  const staff = groupHolder(groupIds.allStaff);
  const keeps = ({ type }: HolderFile): boolean => plain.has(type) && !(close && open.has(type));
  return {
    ...scheme,
    permissions: (scheme.permissions ?? []).map((grant) => ({
      ...grant,
      holder: keeps(grant.holder) ? grant.holder : staff,
    })),
  };
}

/** Grants all of these permissions to one more holder. */
export function withGrants(scheme: SchemeFile, keys: readonly string[], holder: HolderFile): SchemeFile {
  const more = keys.map((permission) => ({ permission, holder }));
  return numbered({ ...scheme, permissions: [...(scheme.permissions ?? []), ...more] });
}

/** Ids of grants are unique on a site. */
function numbered(scheme: SchemeFile): SchemeFile {
  const permissions = (scheme.permissions ?? []).map((grant, index) => ({
    ...grant,
    id: Number(scheme.id) * 1_000 + 1_000_000 + index,
  }));
  return { ...scheme, permissions };
}
