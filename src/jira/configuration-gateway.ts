import type { JiraConfiguration } from '../ports/jira-screens';
import { boardConfiguration, boardProjects, boards } from './boards';
import { linkTypes, switches } from './configuration';
import {
  defaultFieldConfiguration,
  fieldConfigurationFields,
  fieldConfigurationMappings,
  fieldConfigurationNames,
  fieldConfigurationSchemes,
} from './field-configurations';
import { fieldSchemeFields, fieldSchemeNames, fieldSchemes, offeredFields } from './field-schemes';
import { fieldContexts, fields } from './fields';
import { filters } from './filters';
import { issueTypes, issueTypeSchemes } from './issue-types';
import {
  addableFields,
  screenNames,
  screenSchemes,
  screenTabs,
  tabFields,
  typeScreenMappings,
  typeScreenSchemes,
} from './screens';
import type { Transport } from './transport';

/** The part of the Jira port that is about how issues, fields, screens and boards are set up. */
export function configurationGateway(transport: Transport): JiraConfiguration {
  const bound =
    <A extends readonly unknown[], R>(ask: (transport: Transport, ...args: A) => R) =>
    (...args: A): R =>
      ask(transport, ...args);
  return {
    fields: bound(fields),
    switches: bound(switches),
    linkTypes: bound(linkTypes),
    issueTypes: bound(issueTypes),
    issueTypeSchemes: bound(issueTypeSchemes),
    typeScreenSchemes: bound(typeScreenSchemes),
    typeScreenMappings: bound(typeScreenMappings),
    screenSchemes: bound(screenSchemes),
    screenNames: bound(screenNames),
    screenTabs: bound(screenTabs),
    tabFields: bound(tabFields),
    addableFields: bound(addableFields),
    fieldSchemes: bound(fieldSchemes),
    fieldSchemeNames: bound(fieldSchemeNames),
    fieldSchemeFields: bound(fieldSchemeFields),
    fieldConfigurationSchemes: bound(fieldConfigurationSchemes),
    fieldConfigurationMappings: bound(fieldConfigurationMappings),
    fieldConfigurationNames: bound(fieldConfigurationNames),
    defaultFieldConfiguration: bound(defaultFieldConfiguration),
    fieldConfigurationFields: bound(fieldConfigurationFields),
    fieldContexts: bound(fieldContexts),
    offeredFields: bound(offeredFields),
    boards: bound(boards),
    boardConfiguration: bound(boardConfiguration),
    boardProjects: bound(boardProjects),
    filters: bound(filters),
  };
}
