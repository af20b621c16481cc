export { type LinkedProject, projectPeopleScreen, projectPermissionsScreen } from './project-screens';
export type { Screen } from './screen';
export {
  appAccessScreen,
  dataSecurityScreen,
  globalPermissionsScreen,
  groupsScreen,
  permissionHelperScreen,
  permissionSchemeScreen,
  permissionSchemesScreen,
  usersScreen,
} from './site-screens';
