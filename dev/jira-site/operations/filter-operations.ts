import { seesFilter } from '../evaluator/filter-access';
import { badRequest, forbidden, refusals } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { page } from '../http/page';
import { listParam } from '../http/query';
import { filterShape } from '../shapes/filter-shape';
import { configurationPage } from './configuration-access';
import { idFilter } from './security-access';

/** Filter reads are not exempt from app access rules; what they answer then isn't documented. */
function hiddenByRule(call: Call): boolean {
  const blocked = [...call.state.projects.values()].some(({ appAccessRuleBlocked }) => appAccessRuleBlocked);
  if (!blocked || call.assumptions.filtersUnderAppAccessRule === 'answered') return false;
  if (call.assumptions.filtersUnderAppAccessRule === 'refused') throw forbidden(refusals.noAccess);
  return true;
}

const search: Operation = {
  id: 'getFiltersPaginated',
  method: 'GET',
  path: '/filter/search',
  anonymous: true,
  answer: (call) => {
    const ids = idFilter(call, 'id');
    if (ids && ids.size > 200) throw badRequest('At most 200 filter IDs.');
    const override = call.query.get('overrideSharePermissions') === 'true';
    if (override && !call.rights.global('ADMINISTER')) throw forbidden(refusals.administratorPrivileges);
    const words = (call.query.get('filterName') ?? '').toLowerCase();
    const rows = hiddenByRule(call)
      ? []
      : [...call.state.configuration.filters.values()].filter(
          (filter) =>
            (ids?.has(filter.id) ?? true) &&
            filter.name.toLowerCase().includes(words) &&
            (override || seesFilter(call, filter)),
        );
    const expand = listParam(call.query, 'expand');
    const body = page(call, configurationPage(call), rows, (filter) => filterShape(call, filter, expand));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

/** Saved filters: a filter that isn't there and one that the caller may not see are both left out. */
export const filterOperations: readonly Operation[] = [search];
