import type { HolderResult } from './holder-match';
import { isRisk, type JudgedSecurity } from './issue-security';
import type { ProjectResult } from './judge-part';
import type { Requirement } from './profile';

/** One level that hides issues from the account, or may: in how many projects, and how the account stands to it. */
export interface SecurityRisk {
  readonly scheme: { readonly id: string; readonly name: string };
  readonly level: { readonly id: string; readonly name: string; readonly isDefault: boolean };
  readonly result: Exclude<HolderResult, 'granted'>;
  readonly projectCount: number;
  /** Keys of the first of them. */
  readonly projects: readonly string[];
}

/** Issue security over the whole run. */
export interface SecuritySummary {
  /** Default levels first: they hide new issues too. */
  readonly risks: readonly SecurityRisk[];
  /** Projects with a security scheme. */
  readonly withScheme: number;
  /** Projects whose security could not be read. */
  readonly unread: number;
  /** Team-managed projects, where no endpoint tells which single issues are restricted. */
  readonly teamManaged: number;
}

/** How many projects a risk names. */
const NAMED = 50;

/** Gathers what the projects' security levels hide from the account. */
export function summariseSecurity(projects: Iterable<ProjectResult>): SecuritySummary {
  const collector = new SecurityCollector();
  for (const project of projects) collector.add(project);
  return collector.summary();
}

type Risk = Omit<SecurityRisk, 'projectCount' | 'projects'>;

/** Takes in one judged project after the other. */
export class SecurityCollector {
  private readonly risks = new Map<string, { risk: Risk; keys: string[] }>();
  private readonly counts: Record<JudgedSecurity['kind'], number> = {
    none: 0,
    unreadable: 0,
    'in-every-level': 0,
    'team-managed': 0,
    levels: 0,
  };

  /** Takes in one project. */
  add({ judged: { security, project } }: ProjectResult): void {
    this.counts[security.kind] += 1;
    if (security.kind !== 'levels') return;
    for (const { levelId, name, isDefault, result } of security.levels) {
      if (!isRisk({ result }) || result === 'granted') continue;
      const id = `${security.scheme.id} ${levelId} ${result}`;
      const found = this.risks.get(id) ?? {
        risk: { scheme: security.scheme, level: { id: levelId, name, isDefault }, result },
        keys: [],
      };
      found.keys.push(project.key);
      this.risks.set(id, found);
    }
  }

  /** What all of it comes to. */
  summary(): SecuritySummary {
    const risks = [...this.risks.values()].map(({ risk, keys }) => ({
      ...risk,
      projectCount: keys.length,
      projects: [...keys].sort().slice(0, NAMED),
    }));
    return {
      risks: risks.sort(
        (a, b) =>
          Number(b.level.isDefault) - Number(a.level.isDefault) ||
          b.projectCount - a.projectCount ||
          a.level.name.localeCompare(b.level.name, 'en'),
      ),
      withScheme: this.counts.levels,
      unread: this.counts.unreadable,
      teamManaged: this.counts['team-managed'],
    };
  }
}

/**
 * Whether some level hides issues from the account that the profile does not require it to be in: a warning of its own. A need that
 * is only recommended or optional, or that something else satisfies too, does not make the risk go away.
 */
export function hasUnrequiredRisk(
  { risks }: Pick<SecuritySummary, 'risks'>,
  requirements: readonly Requirement[],
): boolean {
  const required = new Set(
    requirements
      .filter(({ level, actor }) => level === 'required' && actor === 'integration-user')
      .filter(({ anyOf }) => anyOf.every(({ kind }) => kind === 'issue-security'))
      .flatMap(({ anyOf }) => anyOf.map(({ key }) => key)),
  );
  if (required.has('all-levels')) return false;
  return risks.some(({ level }) => !(level.isDefault && required.has('default-level')));
}
