import type { Connectors } from '../../api';
import type { ConnectorProfile } from '../../../../../src/domain/profile';
import { siteConnector } from '../choices';

/** A connector to choose, and how the form names it. */
export interface Offered {
  readonly choice: string;
  readonly profile: ConnectorProfile;
  readonly isOwn: boolean;
}

/** Connectors shown before anybody searches: those that come first in the catalogue. */
const FIRST = 5;

/** Everything to choose from: the site's own profiles, the catalogue's connectors, then its templates. */
export function everyConnector({ connectors, own }: Connectors): Offered[] {
  return [
    ...own.map(({ profile }) => ({ choice: siteConnector(profile.id), profile, isOwn: true })),
    ...[...connectors]
      .sort((a, b) => Number(a.kind === 'template') - Number(b.kind === 'template'))
      .map((profile) => ({ choice: profile.id, profile, isOwn: false })),
  ];
}

/**
 * Those that are shown: what the search finds; without one the site's own, the first few and the chosen one, or all on request.
 * @param find what was typed; each of its words is to be found in name, vendor or summary
 */
export function shownConnectors(
  all: readonly Offered[],
  find: string,
  isWhole: boolean,
  chosen: string,
): readonly Offered[] {
  const words = find.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length > 0) {
    return all.filter(({ choice, profile: { name, vendor = '', summary = '' } }) => {
      const text = `${name} ${vendor} ${summary}`.toLowerCase();
      return choice === chosen || words.every((word) => text.includes(word));
    });
  }
  if (isWhole) return all;
  const first = new Set(all.filter(({ isOwn }) => !isOwn).slice(0, FIRST));
  return all.filter((offered) => offered.isOwn || first.has(offered) || offered.choice === chosen);
}
