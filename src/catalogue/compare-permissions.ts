import type { Actor, ConnectorProfile, Level, Need, Requirement, RequirementKind } from '../domain/profile';

/** What one profile says about one need. */
export interface ComparedCell {
  /** The strictest level at which it is asked for. */
  readonly level: Level;
  /** False when it is asked for at that level with some option only. */
  readonly always: boolean;
  /** True when it is only one of several ways to satisfy each requirement of that level. */
  readonly oneOfSeveral: boolean;
  /** Who needs it, at any level, each once. */
  readonly actors: readonly Actor[];
}

/** One need and what each profile says about it. */
export interface ComparedRow {
  readonly kind: RequirementKind;
  readonly key: string;
  /** In the order of the profiles; undefined where a profile does not ask for it. */
  readonly cells: readonly (ComparedCell | undefined)[];
}

/** Kinds that can be compared, in the order of the rows; steps by hand and the needs of every connector are left out. */
const COMPARED: readonly RequirementKind[] = [
  'project-permission',
  'global-permission',
  'product-access',
  'project-role',
  'group',
  'issue-security',
  'field-on-screen',
  'board-visibility',
];

const STRICTEST_FIRST: readonly Level[] = ['required', 'recommended', 'optional'];

/**
 * Lays connector profiles side by side.
 * @param profiles the columns
 * @returns one row for each thing that at least one of them needs; by kind, the most wanted first, then by key
 */
export function comparePermissions(profiles: readonly ConnectorProfile[]): ComparedRow[] {
  const rows = new Map<string, { kind: RequirementKind; key: string }>();
  for (const { kind, key } of profiles.flatMap(needsOf)) rows.set(`${kind} ${key}`, { kind, key });
  return [...rows.values()]
    .filter(({ kind }) => COMPARED.includes(kind))
    .map((row) => ({ ...row, cells: profiles.map((profile) => cellOf(profile, row)) }))
    .sort(
      (a, b) =>
        COMPARED.indexOf(a.kind) - COMPARED.indexOf(b.kind) ||
        wanted(b) - wanted(a) ||
        (a.key < b.key ? -1 : 1),
    );
}

const needsOf = ({ requirements }: ConnectorProfile): Need[] => requirements.flatMap(({ anyOf }) => anyOf);

const wanted = ({ cells }: ComparedRow): number => cells.filter((cell) => cell !== undefined).length;

function cellOf(
  { requirements }: ConnectorProfile,
  { kind, key }: Pick<Need, 'kind' | 'key'>,
): ComparedCell | undefined {
  const asking = requirements.filter(({ anyOf }) =>
    anyOf.some((need) => need.kind === kind && need.key === key),
  );
  const level = STRICTEST_FIRST.find((each) => asking.some((requirement) => requirement.level === each));
  if (level === undefined) return undefined;
  const strictest = asking.filter((requirement) => requirement.level === level);
  return {
    level,
    always: strictest.some(({ whenOption }) => whenOption === undefined),
    oneOfSeveral: strictest.every(({ anyOf }) => anyOf.length > 1),
    actors: [...new Set(asking.map(({ actor }: Requirement) => actor))],
  };
}
