import type { Operation } from '../http/operation';
import { boardOperations } from './board-operations';
import { featureOperations } from './feature-operations';
import { fieldConfigurationOperations } from './field-configuration-operations';
import { fieldOperations } from './field-operations';
import { fieldSchemeOperations } from './field-scheme-operations';
import { filterOperations } from './filter-operations';
import { groupOperations } from './group-operations';
import { permissionCatalogueOperations } from './permission-catalogue-operations';
import { permissionCheckOperation } from './permission-check-operation';
import { permissionSchemeOperations } from './permission-scheme-operations';
import { permittedProjectsOperation } from './permitted-projects-operation';
import { projectOperations } from './project-operations';
import { projectRoleOperations } from './project-role-operations';
import { screenOperations } from './screen-operations';
import { screenSchemeOperations } from './screen-scheme-operations';
import { securityLevelOperations } from './security-level-operations';
import { securitySchemeOperations } from './security-scheme-operations';
import { securitySearchOperations } from './security-search-operations';
import { siteOperations } from './site-operations';
import { userOperations } from './user-operations';

/** Every operation the site serves. Fixed paths come before those with a parameter in the same place. */
export const operations: readonly Operation[] = [
  ...siteOperations,
  ...permissionCatalogueOperations,
  permissionCheckOperation,
  permittedProjectsOperation,
  ...permissionSchemeOperations,
  ...projectOperations,
  ...projectRoleOperations,
  ...userOperations,
  ...groupOperations,
  ...securitySearchOperations,
  ...securityLevelOperations,
  ...securitySchemeOperations,
  ...featureOperations,
  ...fieldOperations,
  ...fieldSchemeOperations,
  ...fieldConfigurationOperations,
  ...screenSchemeOperations,
  ...screenOperations,
  ...filterOperations,
  ...boardOperations,
];
