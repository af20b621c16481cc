import type { Answers, ResolverName, ValidRequest } from '../contract/api';
import type { AdminWorld } from '../ports/world';
import { accountAbilities } from '../usecases/account-abilities';
import { inspectAccount, searchAccounts } from '../usecases/accounts';
import { listCategories, listRoles } from '../usecases/choices';
import { allowRun } from '../usecases/allow-run';
import { checkBoards } from '../usecases/check-boards';
import { checkFields } from '../usecases/check-fields';
import { compareRunsOf } from '../usecases/compare-runs';
import { continueRun } from '../usecases/continue-run';
import { describeProjects, findProjects } from '../usecases/describe-projects';
import { draftProfile } from '../usecases/draft-profile';
import { explainPermission } from '../usecases/explain-permission';
import { fieldOptions } from '../usecases/field-options';
import { findCandidates } from '../usecases/find-candidates';
import { inspectSite } from '../usecases/inspect-site';
import { listBoards } from '../usecases/list-boards';
import { listMemberships } from '../usecases/list-memberships';
import { readPlanEvidence } from '../usecases/plan-evidence';
import { readPaths } from '../usecases/read-paths';
import { planNewAccount } from '../usecases/plan-new-account';
import { previewProjects } from '../usecases/preview-projects';
import { readMatrix } from '../usecases/read-matrix';
import { readRun } from '../usecases/read-run';
import { checkHistory, deleteCheck, listChecks, runCheckNow, saveCheck } from '../usecases/saved-checks';
import { deleteSiteProfile, listSiteProfiles, saveSiteProfile } from '../usecases/site-profiles';
import { simulateRun } from '../usecases/simulate-run';
import { startRun } from '../usecases/start-run';
import { dataUsage, deleteData, readSettings, saveSettings } from '../usecases/stored-data';
import { addWaiver, listWaivers, removeWaiver } from '../usecases/waivers';

/** What each resolver does, once its payload is valid and its caller is known to administer Jira. */
export const handlers: {
  readonly [N in ResolverName]: (
    world: AdminWorld,
    request: ValidRequest<N>,
  ) => Answers[N] | Promise<Answers[N]>;
} = {
  'site/inspect': (world) => inspectSite(world),
  'account/search': (world, { query }) => searchAccounts(world, query),
  'account/inspect': (world, request) => inspectAccount(world, request),
  'category/list': (world) => listCategories(world),
  'role/list': (world) => listRoles(world),
  'project/preview': (world, { scope }) => previewProjects(world, scope),
  'project/describe': (world, request) => describeProjects(world, request),
  'project/find': (world, request) => findProjects(world, request),
  'fields/options': (world, request) => fieldOptions(world, request),
  'fields/check': (world, request) => checkFields(world, request),
  'boards/list': (world, request) => listBoards(world, request),
  'boards/check': (world, request) => checkBoards(world, request),
  'permission/explain': (world, request) => explainPermission(world, request),
  'membership/list': (world, request) => listMemberships(world, request),
  'profile/list': async (world) => ({ own: await listSiteProfiles(world) }),
  'profile/save': (world, request) => saveSiteProfile(world, request),
  'profile/delete': (world, request) => deleteSiteProfile(world, request),
  'profile/draft': (world, request) => draftProfile(world, request),
  'run/start': (world, request) => startRun(world, request),
  'run/continue': (world, request) => continueRun(world, request),
  'run/read': (world, request) => readRun(world, request),
  'run/matrix': (world, request) => readMatrix(world, request),
  'run/allow': (world, request) => allowRun(world, request),
  'run/simulate': (world, request) => simulateRun(world, request),
  'plan/evidence': (world, request) => readPlanEvidence(world, request),
  'plan/new-account': (world, request) => planNewAccount(world, request),
  'plan/paths': (world, request) => readPaths(world, request),
  'check/list': (world) => listChecks(world),
  'check/save': (world, request) => saveCheck(world, request),
  'check/delete': (world, request) => deleteCheck(world, request),
  'check/history': (world, request) => checkHistory(world, request),
  'check/run': (world, request) => runCheckNow(world, request),
  'run/compare': (world, request) => compareRunsOf(world, request),
  'waiver/list': (world, request) => listWaivers(world, request),
  'waiver/add': (world, request) => addWaiver(world, request),
  'waiver/remove': (world, request) => removeWaiver(world, request),
  'account/candidates': (world) => findCandidates(world),
  'account/abilities': (world, request) => accountAbilities(world, request),
  'settings/read': (world) => readSettings(world),
  'settings/save': (world, request) => saveSettings(world, request),
  'data/usage': (world, request) => dataUsage(world, request),
  'data/delete': (world, request) => deleteData(world, request),
};
