import { badRequest, forbidden, notFound, refusals } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { page } from '../http/page';
import { numberParam, pageParams } from '../http/query';
import type { Group } from '../model/site-state';
import { userShape } from '../shapes/user-shape';
import { mayBrowse, mayPickUsers } from './caller-access';

function byName(a: Group, b: Group): number {
  return a.name < b.name ? -1 : 1;
}

/** The groups an access type stands for: those that give administration, or access to an app. */
function accessFilter(call: Call): (group: Group) => boolean {
  const accessType = call.query.get('accessType');
  const applicationKey = call.query.get('applicationKey');
  // Measured on a live site: applicationKey alone is ignored.
  if (accessType === null) return () => true;
  const { globalGrants, applicationRoles } = call.state;
  switch (accessType) {
    case 'site-admin':
    case 'admin':
      return (group) => globalGrants.get('ADMINISTER')?.has(group.groupId) ?? false;
    case 'user':
      // Measured on a live site: 400 without an applicationKey.
      if (applicationKey === null) throw badRequest('An applicationKey is required for the user accessType.');
      return (group) => applicationRoles.get(applicationKey)?.groups.has(group.groupId) ?? false;
    default:
      throw badRequest(`${accessType} is not a valid value for accessType.`);
  }
}

const bulk: Operation = {
  id: 'bulkGetGroups',
  method: 'GET',
  path: '/group/bulk',
  anonymous: false,
  answer: (call) => {
    if (!mayPickUsers(call)) throw forbidden(refusals.browseUsersAndGroups);
    const ids = new Set(call.query.getAll('groupId'));
    const names = new Set(call.query.getAll('groupName'));
    const asked = ids.size + names.size > 0;
    const rows = [...call.state.groups.values()]
      .filter((group) => !asked || ids.has(group.groupId) || names.has(group.name))
      .filter(accessFilter(call))
      .sort(byName);
    const wanted = pageParams(call.query, { fallback: 50, max: call.assumptions.groupBulkMaxPage });
    const body = page(call, wanted, rows, ({ name, groupId }) => ({ name, groupId }));
    return { body, cost: { objects: body.values.length, each: 2 } };
  },
};

function highlighted(name: string, words: string): string {
  const escape = (text: string): string =>
    text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
  const at = name.toLowerCase().indexOf(words.toLowerCase());
  if (words === '' || at < 0) return escape(name);
  const end = at + words.length;
  return `${escape(name.slice(0, at))}<b>${escape(name.slice(at, end))}</b>${escape(name.slice(end))}`;
}

/** Empty without Browse projects; without Browse users and groups only an exact name is found (documented). */
const picker: Operation = {
  id: 'findGroups',
  method: 'GET',
  path: '/groups/picker',
  anonymous: true,
  answer: (call) => {
    const words = call.query.get('query') ?? '';
    const ignoreCase = call.query.get('caseInsensitive') === 'true';
    const excluded = new Set([...call.query.getAll('exclude'), ...call.query.getAll('excludeId')]);
    const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
    const browses = [...call.state.projects.values()].some((project) => mayBrowse(call, project));
    const matches = !browses
      ? []
      : [...call.state.groups.values()]
          .filter((group) => !excluded.has(group.name) && !excluded.has(group.groupId))
          .filter(({ name }) => (mayPickUsers(call) ? fold(name).includes(fold(words)) : name === words))
          .sort(byName);
    const max = call.assumptions.groupsPickerMax;
    const shown = matches.slice(0, Math.min(numberParam(call.query, 'maxResults', max), max));
    return {
      body: {
        header: `Showing ${shown.length} of ${matches.length} matching groups`,
        total: matches.length,
        groups: shown.map(({ name, groupId }) => ({
          name,
          html: highlighted(name, words),
          labels: [],
          groupId,
        })),
      },
      cost: { objects: shown.length, each: 2 },
    };
  },
};

function memberIds(call: Call, group: Group, seen = new Set<string>()): Set<string> {
  seen.add(group.groupId);
  const ids = new Set(group.members);
  if (!call.assumptions.groupMembersIncludeNested) return ids;
  for (const nestedId of group.groups) {
    const nested = call.state.groups.get(nestedId);
    if (nested && !seen.has(nestedId)) for (const id of memberIds(call, nested, seen)) ids.add(id);
  }
  return ids;
}

const members: Operation = {
  id: 'getUsersFromGroup',
  method: 'GET',
  path: '/group/member',
  anonymous: false,
  answer: (call) => {
    if (!mayPickUsers(call) && !call.rights.global('ADMINISTER'))
      throw forbidden(refusals.administratorPrivileges);
    const groupId = call.query.get('groupId');
    const name = call.query.get('groupname');
    if (groupId === null && name === null)
      throw badRequest("Query parameter 'groupId' or 'groupname' is required.");
    const group =
      groupId === null
        ? [...call.state.groups.values()].find((candidate) => candidate.name === name)
        : call.state.groups.get(groupId);
    if (!group) throw notFound(`The group '${groupId ?? name ?? ''}' does not exist.`);
    const includeInactive = call.query.get('includeInactiveUsers') === 'true';
    const rows = [...memberIds(call, group)]
      .flatMap((id) => call.state.accounts.get(id) ?? [])
      .filter((account) => includeInactive || account.active);
    const wanted = pageParams(call.query, { fallback: 50, max: 50 });
    const body = page(call, wanted, rows, (account) => {
      // Schema UserDetails, unlike User, has no locale.
      const { locale: _locale, ...details } = userShape(call, account);
      return details;
    });
    return { body, cost: { objects: body.values.length, each: 2 } };
  },
};

/** Groups. */
export const groupOperations: readonly Operation[] = [bulk, picker, members];
