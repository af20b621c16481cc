import type { Report } from '../../../src/contract/report';

const isGap = (outcome: string): boolean => ['missing', 'conditional', 'unknown'].includes(outcome);

/**
 * What came out otherwise in the later of two whole reports, one line each for a requirement in a project or on the site, as
 * `outcomeLines` writes them. Of projects that are in one report only, what is wrong in them.
 */
export function naiveDiff(before: Report, after: Report): string[] {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  const [were, are] = [before, after].map(({ projects }) => new Set(projects.map(({ key }) => key)));
  return [...new Set([...was.keys(), ...is.keys()])]
    .flatMap((cell) => {
      const where = cell.split(' ')[1] ?? '';
      const inBoth = where === 'site' || (were?.has(where) === true && are?.has(where) === true);
      const [from, to] = [was.get(cell) ?? 'absent', is.get(cell) ?? 'absent'];
      if (from === to || (!inBoth && !isGap(from) && !isGap(to))) return [];
      return [`${cell} ${from} ${to}`];
    })
    .sort();
}

function cellsOf({ projects, requirements }: Report): Map<string, string> {
  const atSite = requirements
    .filter(({ anyOf }) => anyOf.every(({ kind }) => kind === 'account' || kind === 'product-access'))
    .map(({ id, outcome }) => [`${id} site`, outcome] as const);
  const inProjects = projects.flatMap(({ key, outcomes }) =>
    Object.entries(outcomes).map(([permission, outcome]) => [`${permission} ${key}`, outcome] as const),
  );
  return new Map([...atSite, ...inProjects]);
}
