import type { RoleMembership } from '../../domain/project-facts';
import { actorsSentence } from './explanations';
import { quoted } from './holders';
import { list, number } from './numbers';
import { permissionName, type SiteNames } from './requirements';

/** How the account is in a role of a project; where it is not, who is. */
export function membershipSentence(membership: RoleMembership): string {
  switch (membership.via) {
    case 'direct':
      return 'Directly.';
    case 'group':
      return `Through the group ${quoted(membership.group)}.`;
    case 'none':
      return membership.actors ? actorsSentence(membership.actors) : 'Who is in it was not read.';
    case 'unreadable':
      return 'Who is in it could not be read.';
  }
}

/**
 * What a role or group gives, by name: "It gives Browse Projects, Create Issues and 3 more."
 * @param gives the beginning of the sentence, e.g. "It gives"
 * @param keys permission keys, of those that the check is about
 * @param most at most so many names; where there are more, the rest is counted
 */
export function givesSentence(
  gives: string,
  keys: readonly string[],
  names: SiteNames,
  most = keys.length,
): string {
  if (keys.length === 0) return `${gives} none of the permissions in this check.`;
  const all = keys.map((key) => permissionName(key, names)).sort((a, b) => a.localeCompare(b, 'en'));
  return all.length <= most
    ? `${gives} ${list(all)}.`
    : `${gives} ${all.slice(0, most - 1).join(', ')} and ${number(all.length - most + 1)} more.`;
}
