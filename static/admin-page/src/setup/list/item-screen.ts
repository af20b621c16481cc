import {
  apiTokensScreen,
  appAccessScreen,
  applicationLinksScreen,
  dataSecurityScreen,
  groupsScreen,
  ipAllowlistScreen,
  type Screen,
  serviceAccountsScreen,
  usersScreen,
} from '../../../../../src/export/links';

/** The screens that items name (src/catalogue/checklists), by that name. */
const SCREENS: Readonly<Record<string, (baseUrl: string) => Screen>> = {
  apiTokensScreen,
  appAccessScreen,
  applicationLinksScreen,
  dataSecurityScreen,
  groupsScreen,
  ipAllowlistScreen,
  serviceAccountsScreen,
  usersScreen,
};

/** The screen that an item names; nothing where it names none, or one that no item named when this was written. */
export const itemScreen = (name: string | undefined, baseUrl: string): Screen | undefined =>
  name === undefined ? undefined : SCREENS[name]?.(baseUrl);
