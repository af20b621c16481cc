import type { ReportExcess } from '../../contract/report';
import type { Waiver } from '../../contract/waiver';
import { WAIVER_STATES, type WaiverState } from '../../domain/history/waiver';
import { count, list, number, permissionName, type SiteNames } from '../wording';

/** What a waiver comes to in this run, in a word or two. */
export function waiverStateLabel(state: WaiverState): string {
  switch (state) {
    case 'active':
      return 'Holds';
    case 'lapsed':
      return 'Lapsed';
    case 'expired':
      return 'Expired';
    case 'unused':
      return 'Not used';
  }
}

/** The same in a sentence. */
export function waiverStateSentence({ state, covers, lapsed, until }: Waiver): string {
  switch (state) {
    case 'active':
      return `It covers ${count(covers, 'finding')}.${lapsed === 0 ? '' : ` ${count(lapsed, 'other finding')} of it ${lapsed === 1 ? 'rests' : 'rest'} on other facts now and ${lapsed === 1 ? 'is' : 'are'} not covered.`}`;
    case 'lapsed':
      return 'The facts that it was given for have changed, so it covers nothing.';
    case 'expired':
      return `Its last day was ${until}, so it covers nothing.`;
    case 'unused':
      return 'Nothing that it was given for was found in this run.';
  }
}

/** Keys of the permissions (or other needs) that are accepted as missing, or as held. */
export const waivedKeys = ({ waives, keys }: Waiver): readonly string[] =>
  waives.kind === 'excess' ? [waives.permission] : keys;

/** The names of permissions that a run knows: of those that its profile asks for, and of those held beyond that. */
export interface NamesInRun extends SiteNames {
  readonly excess?: readonly Pick<ReportExcess, 'permission' | 'name'>[];
}

/** What is accepted: permissions by name, as a gap or as something held beyond the need. */
export function waivedWhat(waiver: Waiver, { permissions, excess = [] }: NamesInRun): string {
  const beyond = Object.fromEntries(excess.map(({ permission, name }) => [permission, { name }]));
  const names = { permissions: { ...beyond, ...permissions } };
  const named = list(waivedKeys(waiver).map((key) => permissionName(key, names)));
  return waiver.waives.kind === 'excess' ? `Held beyond the need: ${named}` : `Gap: ${named}`;
}

/** How many waivers there are, and what they come to: "3 waivers: 1 holds, 2 expired." */
export function waiverCountSentence(waivers: readonly Waiver[]): string {
  if (waivers.length === 0) return 'There are no waivers.';
  const states = WAIVER_STATES.map((state) => ({
    state,
    times: waivers.filter((one) => one.state === state).length,
  }))
    .filter(({ times }) => times > 0)
    .map(({ state, times }) => `${number(times)} ${COUNTED[state][times === 1 ? 0 : 1]}`);
  return `${count(waivers.length, 'waiver')}: ${states.join(', ')}.`;
}

const COUNTED: Readonly<Record<WaiverState, readonly [string, string]>> = {
  active: ['holds', 'hold'],
  lapsed: ['lapsed', 'lapsed'],
  expired: ['expired', 'expired'],
  unused: ['is not used', 'are not used'],
};
