import { requireProjectByKey } from '../model/lookups';
import { parseSiteChange, type SiteChange, SiteChangeError } from '../model/site-change';
import type { SiteState } from '../model/site-state';

/** The role of this name in a project: its own where it is team-managed, the site's otherwise. */
function roleIdByName(state: SiteState, projectKey: string, roleName: string): number {
  const project = requireProjectByKey(state, projectKey);
  const owner = project.style === 'next-gen' ? project.id : undefined;
  for (const role of state.roles.values())
    if (role.projectId === owner && role.name === roleName) return role.id;
  throw new SiteChangeError(`Project ${projectKey} has no role called ${roleName}.`);
}

/** A holder is chosen as `type` or `type:value`. */
function holderFrom(state: SiteState, text: string): { type: string; parameter?: string; value?: string } {
  const colon = text.indexOf(':');
  if (colon < 0) return { type: text };
  const type = text.slice(0, colon);
  const value = text.slice(colon + 1);
  // As Jira shows it: a group's name in `parameter`, its id in `value`.
  return { type, parameter: state.groups.get(value)?.name ?? value, value };
}

function numberField(name: string, text: string | undefined): Record<string, number> {
  return text === undefined || text === 'none' ? {} : { [name]: Number(text) };
}

/**
 * Turns the fields of one form of the page into a change. Empty fields count as absent; role names and holders are looked up.
 * @throws SiteChangeError when a field is missing or wrong
 */
export function changeFromForm(state: SiteState, fields: Readonly<Record<string, string>>): SiteChange {
  const { roleName, schemeId, issueSecuritySchemeId, levelId, holder, ...rest } = fields;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  return parseSiteChange({
    ...given,
    ...(roleName === undefined ? {} : { roleId: roleIdByName(state, fields['projectKey'] ?? '', roleName) }),
    ...numberField('schemeId', schemeId),
    ...numberField('issueSecuritySchemeId', issueSecuritySchemeId),
    ...numberField('levelId', levelId),
    ...(holder === undefined ? {} : { holder: holderFrom(state, holder) }),
  });
}
