export {
  type LinkedProject,
  projectPeopleScreen,
  projectPermissionsScreen,
  projectScreen,
} from './project-screens';
export type { Screen } from './screen';
export {
  appAccessScreen,
  appsScreen,
  dataSecurityScreen,
  globalPermissionsScreen,
  groupsScreen,
  permissionHelperScreen,
  permissionSchemeScreen,
  permissionSchemesScreen,
  usersScreen,
} from './site-screens';
