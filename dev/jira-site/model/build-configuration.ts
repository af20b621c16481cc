import { SiteFileError } from '../site-file/parse-site-file';
import type { ParsedSiteFile } from '../site-file/schema';
import {
  builtInFields,
  builtInIssueTypes,
  builtInIssueTypeSchemes,
  builtInLinkTypes,
  builtInScreens,
  builtInSwitches,
  defaultIds,
} from './built-in-configuration';
import type { SiteConfiguration, TypeMapping } from './configuration-state';

/** By id; what comes later replaces what a site has from the start. */
function byId<K, T extends { id: K }>(items: readonly T[]): Map<K, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function mapping(id: number, name: string, byType: Readonly<Record<string, number>>): TypeMapping {
  return { id, name, byType: new Map(Object.entries(byType)) };
}

/**
 * The live form of a file's fields, screens, field rules, filters and boards, with what every site has.
 * @throws SiteFileError when one of them names something that isn't there
 */
export function buildConfiguration(file: ParsedSiteFile): SiteConfiguration {
  const configuration: SiteConfiguration = {
    issueTypes: byId(
      [...builtInIssueTypes, ...(file.issueTypes ?? [])].map((type) => ({
        id: String(type.id),
        name: type.name,
        subtask: type.subtask ?? false,
        hierarchyLevel: type.hierarchyLevel ?? (type.subtask === true ? -1 : 0),
      })),
    ),
    issueTypeSchemes: byId(
      [...builtInIssueTypeSchemes, ...(file.issueTypeSchemes ?? [])].map((scheme) => ({
        id: Number(scheme.id),
        name: scheme.name,
        issueTypeIds: scheme.issueTypeIds.map(String),
      })),
    ),
    fields: byId([
      ...builtInFields,
      ...(file.fields ?? []).map(({ id, name, custom, contexts }) => ({
        id,
        name,
        custom: custom ?? 'com.atlassian.jira.plugin.system.customfieldtypes:textfield',
        screenable: true,
        contexts: (contexts ?? [{ id: Number(id.replace(/\D/gu, '')) }]).map((context) => ({
          id: context.id,
          projectIds: context.projectIds ?? [],
          issueTypeIds: context.issueTypeIds ?? [],
        })),
      })),
    ]),
    screens: byId(
      [...builtInScreens, ...(file.screens ?? [])].map(({ id, name, tabs }) => ({
        id: Number(id),
        name,
        tabs: tabs.map((tab) => ({ id: Number(tab.id), name: tab.name, fieldIds: [...tab.fields] })),
      })),
    ),
    screenSchemes: byId([
      { id: 1, name: 'Default Screen Scheme', screens: { default: defaultIds.screen } },
      ...(file.screenSchemes ?? []),
    ]),
    issueTypeScreenSchemes: byId([
      mapping(defaultIds.issueTypeScreenScheme, 'Default Issue Type Screen Scheme', { default: 1 }),
      ...(file.issueTypeScreenSchemes ?? []).map(({ id, name, screenSchemes }) =>
        mapping(id, name, screenSchemes),
      ),
    ]),
    fieldConfigurations: byId([
      {
        id: defaultIds.fieldConfiguration,
        name: 'Default Field Configuration',
        isDefault: true,
        items: new Map(),
      },
      ...(file.fieldConfigurations ?? []).map(({ id, name, isDefault, fields }) => ({
        id,
        name,
        isDefault: isDefault ?? id === defaultIds.fieldConfiguration,
        items: new Map(Object.entries(fields)),
      })),
    ]),
    fieldConfigurationSchemes: byId(
      (file.fieldConfigurationSchemes ?? []).map(({ id, name, fieldConfigurations }) =>
        mapping(id, name, fieldConfigurations),
      ),
    ),
    fieldSchemes:
      file.fieldSchemes &&
      byId(
        file.fieldSchemes.map(({ id, name, isDefault, fields }) => ({
          id,
          name,
          isDefault: isDefault ?? false,
          fields: new Map(Object.entries(fields)),
        })),
      ),
    switches: { ...builtInSwitches, ...file.configuration },
    linkTypes: (file.issueLinkTypes ?? builtInLinkTypes).map((type) => ({ ...type })),
    filters: byId(
      (file.filters ?? []).map(({ id, name, owner, jql, sharePermissions, editPermissions }) => ({
        id,
        name,
        ownerAccountId: owner,
        jql,
        shares: [...(sharePermissions ?? [])],
        editShares: [...(editPermissions ?? [])],
      })),
    ),
    boards: byId(
      (file.boards ?? []).map(({ projectIds, ...board }) => ({ ...board, projectIds: projectIds ?? [] })),
    ),
  };
  checkReferences(configuration, file);
  return configuration;
}

/** @throws SiteFileError naming the first reference that leads nowhere */
function checkReferences(configuration: SiteConfiguration, file: ParsedSiteFile): void {
  const need = (found: boolean, path: string, what: string): void => {
    if (!found) throw new SiteFileError(path, `there is no ${what}`);
  };
  for (const { id, issueTypeIds } of configuration.issueTypeSchemes.values())
    for (const type of issueTypeIds)
      need(configuration.issueTypes.has(type), `issueTypeSchemes ${id}`, `issue type ${type}`);
  for (const { id, tabs } of configuration.screens.values())
    for (const field of tabs.flatMap(({ fieldIds }) => fieldIds))
      need(
        configuration.fields.get(field)?.screenable === true,
        `screens ${id}`,
        `field ${field} for screens`,
      );
  for (const { id, screens } of configuration.screenSchemes.values())
    for (const screen of Object.values(screens))
      need(configuration.screens.has(screen), `screenSchemes ${id}`, `screen ${screen}`);
  for (const { id, byType } of configuration.issueTypeScreenSchemes.values())
    for (const scheme of byType.values())
      need(
        configuration.screenSchemes.has(scheme),
        `issueTypeScreenSchemes ${id}`,
        `screen scheme ${scheme}`,
      );
  for (const { id, byType } of configuration.fieldConfigurationSchemes.values())
    for (const rules of byType.values())
      need(
        configuration.fieldConfigurations.has(rules),
        `fieldConfigurationSchemes ${id}`,
        `field configuration ${rules}`,
      );
  for (const { id, filterId } of configuration.boards.values())
    need(configuration.filters.has(filterId), `boards ${id}`, `filter ${filterId}`);
  file.projects.forEach((project, index) => {
    const { issueTypeSchemeId, issueTypeScreenSchemeId, fieldConfigurationSchemeId, fieldSchemeId } = project;
    const has = (map: ReadonlyMap<number, unknown> | undefined, id: number | undefined): boolean =>
      id === undefined || map?.has(id) === true;
    const path = `projects.${index}`;
    need(
      has(configuration.issueTypeSchemes, issueTypeSchemeId),
      path,
      `issue type scheme ${issueTypeSchemeId ?? ''}`,
    );
    need(
      has(configuration.issueTypeScreenSchemes, issueTypeScreenSchemeId),
      path,
      `issue type screen scheme ${issueTypeScreenSchemeId ?? ''}`,
    );
    need(
      has(configuration.fieldConfigurationSchemes, fieldConfigurationSchemeId),
      path,
      `field configuration scheme ${fieldConfigurationSchemeId ?? ''}`,
    );
    need(has(configuration.fieldSchemes, fieldSchemeId), path, `field scheme ${fieldSchemeId ?? ''}`);
  });
}
