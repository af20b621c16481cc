import type { HolderFile } from '../../../dev/jira-site/site-file/schema';
import { groupIds } from './small-site';

/** Holders as Jira writes them today. */
export const role = (id: number): HolderFile => ({
  type: 'projectRole',
  parameter: String(id),
  value: String(id),
});
export const group = (groupId: string, name: string): HolderFile => ({
  type: 'group',
  parameter: name,
  value: groupId,
});
export const bots = group(groupIds.bots, 'bots');
export const anyJiraUser: HolderFile = { type: 'applicationRole' };
export const reporter: HolderFile = { type: 'reporter' };
export const projectLead: HolderFile = { type: 'projectLead' };
export const portalCustomer: HolderFile = { type: 'sd.customer.portal.only' };
export const appsOwnHolder: HolderFile = { type: 'com.example.app__on-call' };
export const user = (accountId: string): HolderFile => ({
  type: 'user',
  parameter: accountId,
  value: accountId,
});
