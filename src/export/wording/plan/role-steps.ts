import type { Change, ProjectRef } from '../../../domain/plan/change';
import { projectPeopleScreen, type Screen } from '../../links';
import { onSite } from '../../links/screen';
import { FREE_PLAN_NO_LINK } from '../free-plan';
import { quoted } from '../holders';
import { count } from '../numbers';
import type { Place } from '../places';
import { type PlanContext, roleName } from './context';
import type { ProjectPlace, Step } from './step';

type RoleChange = Extract<Change, { kind: 'create-role' | 'join-role' | 'leave-role' }>;

/** What is changed about a role, in Jira's settings or project by project. */
export function roleStep(change: RoleChange, context: PlanContext): Step {
  const { accountName, newNames, site } = context;
  if (change.kind === 'create-role')
    return {
      what: `Create the project role ${quoted(newNames.role)}`,
      how: 'Open the roles and add one without default members. The name is a suggestion; the later steps mean this role.',
      where:
        site.plan === 'free' ? { note: FREE_PLAN_NO_LINK } : { screen: projectRolesScreen(site.baseUrl) },
    };
  const projects = change.projects.map((project) => placeOf(project, context));
  const role = roleName(change.role, context);
  const joins = change.kind === 'join-role';
  const verb = joins ? 'Add' : 'Take';
  const [first] = projects;
  const inProjects =
    projects.length === 1 && first
      ? `in the project ${first.key}`
      : `in ${count(projects.length, 'project')}`;
  return {
    what: `${verb} ${accountName} ${joins ? 'to' : 'out of'} the role ${role} ${inProjects}`,
    how: `Open the people of ${projects.length === 1 ? 'the project' : 'each project'}, and ${joins ? 'add the account with this role' : 'remove the account from this role'}.`,
    where: first?.place ?? { note: 'No project is chosen.' },
    projects,
  };
}

function placeOf({ id, key }: ProjectRef, { projects, site }: PlanContext): ProjectPlace {
  const linked = { key, ...(projects.get(id) ?? { style: 'company', typeKey: 'unknown' }) };
  const place: Place =
    site.plan === 'free' && linked.style === 'company'
      ? { note: FREE_PLAN_NO_LINK }
      : { screen: projectPeopleScreen(site.baseUrl, linked) };
  return { id, key, place };
}

/**
 * The roles of the site. The label was seen on a live site (System > Security > Space roles); the address is not known, so this leads to
 * the System settings, whose menu names it.
 */
function projectRolesScreen(baseUrl: string): Screen {
  return {
    menu: 'Settings > System > Security > Space roles',
    url: onSite(baseUrl, '/jira/settings/system/general-configuration'),
    opensFor: 'Jira admins',
  };
}
