import type { SiteFile } from '../../../dev/jira-site';
import { fieldSite, ids } from './field-site';

/** The site with other schemes for some projects. */
export function fieldSiteWith(
  schemes: Readonly<Record<string, Partial<SiteFile['projects'][number]>>>,
  parts: Partial<SiteFile>,
): SiteFile {
  const file = fieldSite(parts);
  return { ...file, projects: file.projects.map((one) => ({ ...one, ...schemes[one.key] })) };
}

/** Field configurations that differ by issue type. */
export const configurations: Partial<SiteFile> = {
  fieldConfigurations: [
    { id: 301, name: 'Strict', fields: { duedate: { isRequired: true }, labels: { isHidden: true } } },
    { id: 302, name: 'Strict for bugs', fields: { environment: { isRequired: true } } },
  ],
  fieldConfigurationSchemes: [
    { id: 310, name: 'Strict rules', fieldConfigurations: { default: 301, [ids.bug]: 302 } },
  ],
};
/** ONE is on field configurations of its own. */
export const onConfigurations = () =>
  fieldSiteWith({ ONE: { fieldConfigurationSchemeId: 310 } }, configurations);

/** A field scheme with everything that one can say. */
export const fieldSchemes: NonNullable<SiteFile['fieldSchemes']> = [
  {
    id: 400,
    name: 'New rules',
    fields: {
      summary: { isRequired: true },
      duedate: { workTypes: { [ids.bug]: true } },
      labels: { isRequired: true, workTypes: { [ids.story]: false } },
      [ids.team]: { restrictedToWorkTypes: [ids.bug], isRequired: true },
    },
  },
];
/** ONE was moved to a field scheme. */
export const onSchemes = () => fieldSiteWith({ ONE: { fieldSchemeId: 400 } }, { fieldSchemes });
