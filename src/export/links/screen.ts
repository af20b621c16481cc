/** A screen of Jira or of Atlassian's admin console where something can be changed. */
export interface Screen {
  /** The way there through the menus, in the words of the interface. Printed beside every link, because addresses of screens are not documented. */
  readonly menu: string;
  /** Absolute address; the nearest known screen where the exact one has no known address. */
  readonly url: string;
  /** Who can open it, in words. */
  readonly opensFor: string;
}

/** Joins a site's base address and a path, whatever the base ends with. */
export function onSite(baseUrl: string, path: string): string {
  return `${baseUrl.replace(/\/+$/u, '')}${path}`;
}
