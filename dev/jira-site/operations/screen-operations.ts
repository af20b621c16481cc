import { badRequest, notFound } from '../http/jira-error';
import type { Call, Operation } from '../http/operation';
import { page } from '../http/page';
import { numberParam } from '../http/query';
import type { Screen } from '../model/configuration-state';
import { requireJiraAdmin } from './caller-access';
import { configurationPage } from './configuration-access';
import { idFilter } from './security-access';

/** @throws JiraError 403 unless the caller administers Jira, 404 when there is no such screen */
function requireScreen(call: Call): Screen {
  requireJiraAdmin(call);
  const screen = call.state.configuration.screens.get(Number(call.params['screenId']));
  if (!screen) throw notFound('The screen was not found.');
  return screen;
}

const list: Operation = {
  id: 'getScreens',
  method: 'GET',
  path: '/screens',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    const asked = idFilter(call, 'id');
    const rows = [...call.state.configuration.screens.values()].filter(({ id }) => asked?.has(id) ?? true);
    const body = page(call, configurationPage(call, 100), rows, ({ id, name }) => ({
      id,
      name,
      description: '',
    }));
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

/** The page size is called `maxResult` here (documented so), and its largest is 100. */
const bulkTabs: Operation = {
  id: 'getBulkScreenTabs',
  method: 'GET',
  path: '/screens/tabs',
  anonymous: false,
  answer: (call) => {
    requireJiraAdmin(call);
    if (!call.assumptions.bulkScreenTabs) throw notFound('null for uri');
    const asked = idFilter(call, 'screenId');
    if (!asked) throw badRequest('The screen ID or the tab ID is empty.');
    const rows = [...call.state.configuration.screens.values()]
      .filter(({ id }) => asked.has(id))
      .flatMap(({ id, tabs }) => tabs.map((tab) => ({ screenId: id, tabId: tab.id, tabName: tab.name })));
    const wanted = {
      startAt: numberParam(call.query, 'startAt', 0),
      maxResults: Math.min(numberParam(call.query, 'maxResult', 100), 100),
    };
    const body = page(call, wanted, rows, (row) => row);
    return { body, cost: { objects: body.values.length, each: 1 } };
  },
};

const tabs: Operation = {
  id: 'getAllScreenTabs',
  method: 'GET',
  path: '/screens/{screenId}/tabs',
  anonymous: false,
  answer: (call) => {
    const body = requireScreen(call).tabs.map(({ id, name }) => ({ id, name }));
    return { body, cost: { objects: body.length, each: 1 } };
  },
};

function fieldRows(call: Call, ids: readonly string[]): { id: string; name: string }[] {
  return ids.map((id) => ({ id, name: call.state.configuration.fields.get(id)?.name ?? id }));
}

const tabFields: Operation = {
  id: 'getAllScreenTabFields',
  method: 'GET',
  path: '/screens/{screenId}/tabs/{tabId}/fields',
  anonymous: false,
  answer: (call) => {
    const tab = requireScreen(call).tabs.find(({ id }) => String(id) === call.params['tabId']);
    if (!tab) throw notFound('The screen tab was not found.');
    const body = fieldRows(call, tab.fieldIds);
    return { body, cost: { objects: body.length, each: 1 } };
  },
};

/** "The fields that can be added to a tab on a screen": those that can be on screens and are not on this one. */
const available: Operation = {
  id: 'getAvailableScreenFields',
  method: 'GET',
  path: '/screens/{screenId}/availableFields',
  anonymous: false,
  answer: (call) => {
    const there = new Set(requireScreen(call).tabs.flatMap(({ fieldIds }) => fieldIds));
    const ids = [...call.state.configuration.fields.values()]
      .filter(({ id, screenable }) => screenable && !there.has(id))
      .map(({ id }) => id);
    const body = fieldRows(call, ids);
    return { body, cost: { objects: body.length, each: 1 } };
  },
};

/** Screens, their tabs, and the fields on those. */
export const screenOperations: readonly Operation[] = [list, bulkTabs, tabs, tabFields, available];
