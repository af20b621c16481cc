import type { BoardProject } from '../../domain/fields/board-reading';
import { onSite, type Screen } from './screen';

/** One board, or all boards where it is not known in which project it lies (addresses as seen on live sites). */
export function boardScreen(
  baseUrl: string,
  boardId: number,
  project: Pick<BoardProject, 'key' | 'style'> | undefined,
): Screen {
  const opensFor = 'people who see the board';
  if (!project) return { menu: 'Open the list of boards', url: onSite(baseUrl, '/jira/boards'), opensFor };
  const prefix = project.style === 'team' ? 'software' : 'software/c';
  return {
    menu: 'Open the board',
    url: onSite(baseUrl, `/jira/${prefix}/projects/${encodeURIComponent(project.key)}/boards/${boardId}`),
    opensFor,
  };
}

/** One filter; whom it is shared with is changed under its details (address as seen on live sites). */
export function filterScreen(baseUrl: string, filterId: string): Screen {
  return {
    menu: 'Filters > the filter > Details > Edit permissions',
    url: onSite(baseUrl, `/issues/?filter=${encodeURIComponent(filterId)}`),
    opensFor: 'people whom the filter is shared with; changed by its owner and its editors',
  };
}

/**
 * All shared filters, where a Jira admin gives a filter another owner (Atlassian support, "Manage shared filters": System > Filters).
 * Its address is not published, so this leads to the System settings, whose menu names it.
 */
export function sharedFiltersScreen(baseUrl: string): Screen {
  return {
    menu: 'Settings > System > Filters > Change owner',
    url: onSite(baseUrl, '/jira/settings/system/general-configuration'),
    opensFor: 'Jira admins',
  };
}
