import { useSyncExternalStore } from 'react';
import { type NamesKnown, ProjectNames } from '../../../../../../src/client/matrix';
import { api } from '../../../api';

/** Kept as long as the page is open: names belong to the site, not to a run. */
const names = new ProjectNames(api.describeProjects);

/** Asks for the names of the projects that are looked at now. */
export const wantNames = names.want;

/** The names of projects, as far as they were asked for. */
export function useProjectNames(): NamesKnown {
  return useSyncExternalStore(names.subscribe, names.current);
}
