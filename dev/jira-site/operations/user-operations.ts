import { allGroupIds, directGroupIds } from '../evaluator/memberships';
import { badRequest, forbidden, notFound, refusals } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { page } from '../http/page';
import { listParam, pageParams } from '../http/query';
import type { Account } from '../model/site-state';
import { groupShape, userDetailShape, userShape } from '../shapes/user-shape';
import { mayPickUsers } from './caller-access';

function requireUser(call: Call): Account {
  const accountId = call.query.get('accountId') ?? '';
  if (accountId === '') throw badRequest('The accountId query parameter needs to be provided.');
  const account = call.state.accounts.get(accountId);
  const hidden = account?.deleted === true && call.assumptions.deletedUser === 'not-found';
  if (!account || hidden) throw notFound(refusals.noUser);
  return account;
}

function requireUserPicker(call: Call): void {
  if (!mayPickUsers(call)) throw forbidden(refusals.browseUsersAndGroups);
}

const myself: Operation = {
  id: 'getCurrentUser',
  method: 'GET',
  path: '/myself',
  anonymous: false,
  needsJiraAccess: true,
  answer: (call) => {
    const { account } = call.caller;
    if (!account) throw notFound(refusals.noUser);
    return {
      body: userDetailShape(call, account, listParam(call.query, 'expand')),
      cost: { objects: 1, each: 2 },
    };
  },
};

const user: Operation = {
  id: 'getUser',
  method: 'GET',
  path: '/user',
  anonymous: false,
  answer: (call) => {
    requireUserPicker(call);
    const body = userDetailShape(call, requireUser(call), listParam(call.query, 'expand'));
    return { body, cost: { objects: 1, each: 2 } };
  },
};

/** Whether a word of the name, or the e-mail where the caller may see it, begins with the words asked for. */
function matchesQuery(call: Call, account: Account, words: string): boolean {
  const name = account.displayName.toLowerCase();
  if (name.startsWith(words) || name.split(/[\s._-]+/u).some((word) => word.startsWith(words))) return true;
  const sees = account.emailVisible || call.caller.account?.accountId === account.accountId;
  return sees && account.emailAddress?.toLowerCase().startsWith(words) === true;
}

/** Active users only, among the first 1,000 that match; empty instead of 403 without Browse users and groups (documented). */
const search: Operation = {
  id: 'findUsers',
  method: 'GET',
  path: '/user/search',
  anonymous: true,
  answer: (call) => {
    const words = call.query.get('query');
    const accountId = call.query.get('accountId');
    if (words === null && accountId === null && !call.query.has('property')) {
      throw badRequest('At least one of the query, accountId or property parameters needs to be provided.');
    }
    if (words !== null && accountId !== null) {
      throw badRequest('The query and accountId parameters cannot be provided together.');
    }
    if (!mayPickUsers(call)) return { body: [] };
    const { startAt, maxResults } = pageParams(call.query, { fallback: 50, max: 1000 });
    const found = [...call.state.accounts.values()]
      .filter((account) => account.active)
      .filter((account) =>
        accountId === null
          ? matchesQuery(call, account, (words ?? '').toLowerCase())
          : account.accountId === accountId,
      )
      .slice(0, 1000);
    // Measured on a live site: a page of user/search costs one point.
    return { body: found.slice(startAt, startAt + maxResults).map((account) => userShape(call, account)) };
  },
};

/** Every account, deactivated and deleted ones included; a plain array without a total. */
const all: Operation = {
  id: 'getAllUsers',
  method: 'GET',
  path: '/users/search',
  anonymous: false,
  answer: (call) => {
    requireUserPicker(call);
    const { startAt, maxResults } = pageParams(call.query, { fallback: 50, max: 1000 });
    const rows = [...call.state.accounts.values()].slice(startAt, startAt + maxResults);
    return { body: rows.map((account) => userShape(call, account)), cost: { objects: rows.length, each: 2 } };
  },
};

const bulk: Operation = {
  id: 'bulkGetUsers',
  method: 'GET',
  path: '/user/bulk',
  anonymous: false,
  needsJiraAccess: true,
  answer: (call) => {
    const ids = call.query.getAll('accountId');
    if (ids.length === 0) throw badRequest('The accountId query parameter needs to be provided.');
    const wanted = pageParams(call.query, { fallback: 10, max: call.assumptions.userBulkMaxPage });
    const rows = [...new Set(ids)].flatMap((id) => call.state.accounts.get(id) ?? []);
    const body = page(call, wanted, rows, (account) => userShape(call, account));
    return { body, cost: { objects: body.values.length, each: 2 } };
  },
};

const groups: Operation = {
  id: 'getUserGroups',
  method: 'GET',
  path: '/user/groups',
  anonymous: false,
  answer: (call) => {
    requireUserPicker(call);
    const { state } = call;
    const { accountId } = requireUser(call);
    const ids = call.assumptions.userGroupsIncludeNested
      ? allGroupIds(state, accountId)
      : directGroupIds(state, accountId);
    const body = [...ids].flatMap((id) => {
      const group = state.groups.get(id);
      return group ? [groupShape(state, group)] : [];
    });
    return { body, cost: { objects: body.length, each: 2 } };
  },
};

/** Accounts. */
export const userOperations: readonly Operation[] = [myself, user, search, all, bulk, groups];
