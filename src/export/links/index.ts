export {
  type LinkedProject,
  projectDetailsScreen,
  projectPeopleScreen,
  projectPermissionsScreen,
} from './project-screens';
export type { Screen } from './screen';
export {
  appAccessScreen,
  dataSecurityScreen,
  globalPermissionsScreen,
  groupsScreen,
  permissionHelperScreen,
  permissionSchemeScreen,
  permissionSchemesScreen,
  securitySchemesScreen,
  usersScreen,
} from './site-screens';
