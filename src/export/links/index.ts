export {
  type LinkedProject,
  projectDetailsScreen,
  projectPeopleScreen,
  projectPermissionsScreen,
} from './project-screens';
export type { Screen } from './screen';
export {
  apiTokensScreen,
  appAccessScreen,
  applicationLinksScreen,
  dataSecurityScreen,
  globalPermissionsScreen,
  groupsScreen,
  ipAllowlistScreen,
  permissionHelperScreen,
  permissionSchemeScreen,
  permissionSchemesScreen,
  securitySchemesScreen,
  serviceAccountsScreen,
  usersScreen,
} from './site-screens';
