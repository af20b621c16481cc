import { fc, runs } from '../support/random';
import type { SiteFile } from '../../dev/jira-site';
import { accountBlocker } from '../../src/domain/account';
import { derive } from '../../src/domain/derivation';
import type { HolderResult } from '../../src/domain/holder-match';
import { judgeLevels, type SecurityScheme } from '../../src/domain/issue-security';
import { levelHeld, permissionHeld } from '../support/brute-force/held';
import { membersOf, same, securitySchemeOf } from '../support/brute-force/site-parts';
import { anySite } from '../support/generated-sites/any-site';
import { PEOPLE } from '../support/generated-sites/people';
import { accountIn, factsIn, grantsIn, rolesNamed } from '../support/generated-sites/readings';
import { SAYS } from '../support/generated-sites/says';
import { KEYS } from '../support/generated-sites/schemes';

/** One answer of the judge beside the answer by brute force, with where it was asked. */
interface Compared {
  readonly where: string;
  readonly judge: HolderResult;
  readonly bruteForce: HolderResult;
}

const everybody = Object.values(PEOPLE);

/** Every account × project × permission of a site. */
function comparePermissions(site: SiteFile): Compared[] {
  return everybody.flatMap((accountId) => {
    const account = accountIn(site, accountId);
    return site.projects.flatMap(({ key }) =>
      KEYS.map((permission) => {
        const grants = grantsIn(site, key, permission);
        const facts = factsIn(site, accountId, key, rolesNamed(grants.map(({ holder }) => holder)));
        // An account that cannot sign in is told once, before any grant is looked at.
        const blocked = accountBlocker(account) !== undefined;
        return {
          where: `${accountId} ${permission} in ${key}`,
          judge: blocked ? ('not-granted' as const) : derive(grants, account, facts).result,
          bruteForce: SAYS[permissionHeld(site, accountId, key, permission)],
        };
      }),
    );
  });
}

/** Every account × project × security level of a site. */
function compareLevels(site: SiteFile): Compared[] {
  const active = everybody.filter((accountId) => accountBlocker(accountIn(site, accountId)) === undefined);
  return active.flatMap((accountId) =>
    site.projects.flatMap((project) => {
      const file = securitySchemeOf(site, project);
      const levels = (file?.levels ?? []).map((level) => ({ level, members: membersOf(site, level) }));
      const scheme: SecurityScheme = {
        id: String(file?.id),
        name: file?.name ?? '',
        levels: levels.map(({ level, members }) => ({
          id: String(level.id),
          name: level.name,
          isDefault: file?.defaultLevelId !== undefined && same(file.defaultLevelId, level.id),
          members,
        })),
      };
      const named = rolesNamed(levels.flatMap(({ members }) => members));
      const judged = judgeLevels(
        scheme,
        accountIn(site, accountId),
        factsIn(site, accountId, project.key, named),
      );
      return levels.map(({ level }) => ({
        where: `${accountId} ${level.name} in ${project.key}`,
        judge: judged.find(({ levelId }) => levelId === String(level.id))?.result ?? 'not-derived',
        bruteForce: SAYS[levelHeld(site, accountId, project.key, level)],
      }));
    }),
  );
}

const sites = anySite({ projects: 4 });
const differing = (compared: readonly Compared[]): Compared[] =>
  compared.filter(({ judge, bruteForce }) => judge !== bruteForce);

describe('over whole generated sites', () => {
  it('the judge derives each permission as brute force does, for every account in every project', () => {
    fc.assert(
      fc.property(sites, (site) => {
        expect(differing(comparePermissions(site))).toEqual([]);
      }),
      { numRuns: runs(600) },
    );
  });

  it('the judge puts each account into the security levels that brute force puts it into', () => {
    fc.assert(
      fc.property(sites, (site) => {
        expect(differing(compareLevels(site))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('grants may stand in any order', () => {
    fc.assert(
      fc.property(sites, (site) => {
        const account = accountIn(site, PEOPLE.person);
        const asked = site.projects.flatMap(({ key }) => KEYS.map((permission) => ({ key, permission })));
        for (const { key, permission } of asked) {
          const grants = grantsIn(site, key, permission);
          const named = rolesNamed(grants.map(({ holder }) => holder));
          const facts = factsIn(site, PEOPLE.person, key, named);
          const turned = derive([...grants].reverse(), account, facts);
          expect(turned.result).toBe(derive(grants, account, facts).result);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('every answer occurs often, of permissions and of levels, so that none of this holds for want of cases', () => {
    const drawn = fc.sample(sites, { numRuns: 100, seed: 1 });
    for (const compare of [comparePermissions, compareLevels]) {
      const counts = new Map<string, number>();
      for (const { bruteForce } of drawn.flatMap(compare))
        counts.set(bruteForce, (counts.get(bruteForce) ?? 0) + 1);
      expect(Object.values(SAYS).filter((says) => (counts.get(says) ?? 0) < 50)).toEqual([]);
    }
  });
});
