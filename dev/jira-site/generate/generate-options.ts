/** What a generated site is like. Shares go from 0 to 1. */
export interface GenerateSiteOptions {
  /** Live projects, up to 20,000. */
  readonly projects: number;
  /** The same seed gives the same site. Default 1. */
  readonly seed?: number;
  /** How many of the projects are team-managed. Default 0.3. */
  readonly teamManagedShare?: number;
  /** How many of the company-managed ones have an issue security scheme. Default 0.1. */
  readonly securityShare?: number;
  /** How many of the company-managed ones are service projects. Default 0. */
  readonly serviceDeskShare?: number;
  /** Archived projects beside the live ones, as a share of their number. Default 0. */
  readonly archivedShare?: number;
  /** Projects in the bin beside the live ones, as a share of their number. Default 0. */
  readonly deletedShare?: number;
  /** How many permission schemes the company-managed projects share, 1 to 300. Default: four of the seeded company. */
  readonly permissionSchemes?: number;
  /**
   * No permission is granted in a way that holds on some issues only, or that only Jira understands: grants to reporters,
   * assignees, custom fields, portal customers and apps' own holders go to the staff. Default false.
   */
  readonly plainGrants?: boolean;
  /**
   * Adds the account `generatedAccountId`, which may use Jira. It is in a role that holds every permission in every project, or
   * in all but one in a hundred, or it holds none in any: then nothing on the site is open to every user, and grants are plain.
   * Default: no such account.
   */
  readonly account?: 'holds-everything' | 'holds-nearly-everything' | 'holds-nothing';
}

const maxProjects = 20_000;
const maxSchemes = 300;

/** @throws RangeError naming the option that is out of its range */
export function checkOptions(options: GenerateSiteOptions): void {
  inRange('projects', options.projects, [0, maxProjects], true);
  if (options.permissionSchemes !== undefined)
    inRange('permissionSchemes', options.permissionSchemes, [1, maxSchemes], true);
  const { teamManagedShare, securityShare, serviceDeskShare, archivedShare, deletedShare } = options;
  const shares = { teamManagedShare, securityShare, serviceDeskShare, archivedShare, deletedShare };
  for (const [name, share] of Object.entries(shares))
    if (share !== undefined) inRange(name, share, [0, 1], false);
}

function inRange(name: string, value: number, [from, to]: readonly [number, number], whole: boolean): void {
  if (value >= from && value <= to && (!whole || Number.isInteger(value))) return;
  throw new RangeError(
    `${name} must be a ${whole ? 'whole ' : ''}number from ${from} to ${to}, not ${value}`,
  );
}
