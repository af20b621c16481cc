import type * as v from 'valibot';
import {
  accountInspectSchema,
  type AccountAnswer,
  accountSearchSchema,
  type AccountSearchAnswer,
} from './account';
import { type Abilities, abilitiesSchema, type Candidates } from './audit';
import { type BoardList, type BoardsAnswer, boardsCheckSchema, boardsListSchema } from './boards';
import { type ExplainAnswer, explainSchema, type MembershipAnswer, membershipSchema } from './explain';
import { type FieldOptions, type FieldsAnswer, fieldsCheckSchema, fieldsOptionsSchema } from './fields';
import { runCompareSchema, type RunComparison } from './history';
import { type MatrixPart, runMatrixSchema } from './matrix';
import {
  type NewAccountEvidence,
  type PlanEvidence,
  planEvidenceSchema,
  planNewAccountSchema,
  type PlanPaths,
  planPathsSchema,
  runSimulateSchema,
  type SimulatedRun,
} from './plan';
import {
  type ProfileDeleted,
  type ProfileList,
  profileDeleteSchema,
  type ProfileDraft,
  profileDraftSchema,
  profileSaveSchema,
  type SiteProfile,
} from './profile';
import {
  type CategoryAnswer,
  projectDescribeSchema,
  type ProjectDescriptions,
  projectFindSchema,
  type ProjectPreview,
  projectPreviewSchema,
  type ProjectsFound,
  type RoleAnswer,
} from './project';
import type { ReportPart, ReportSummary } from './report';
import {
  runAllowSchema,
  type RunAllowed,
  runContinueSchema,
  type RunContinued,
  runReadSchema,
  runStartSchema,
  type RunStarted,
} from './run';
import {
  type CheckDeleted,
  checkDeleteSchema,
  type CheckHistory,
  checkHistorySchema,
  type CheckList,
  checkRunSchema,
  checkSaveSchema,
  type SavedCheck,
} from './saved-check';
import { emptySchema, type SiteAnswer } from './site';
import {
  type DataDeleted,
  dataDeleteSchema,
  type DataUsage,
  dataUsageSchema,
  type Settings,
  settingsSaveSchema,
} from './stored-data';
import {
  type Waiver,
  waiverAddSchema,
  type WaiverList,
  waiverListSchema,
  type WaiverRemoved,
  waiverRemoveSchema,
} from './waiver';

/** Every resolver: its name (noun/verb) and the schema of its payload. */
export const requestSchemas = {
  'site/inspect': emptySchema,
  'account/search': accountSearchSchema,
  'account/inspect': accountInspectSchema,
  'category/list': emptySchema,
  'role/list': emptySchema,
  'project/preview': projectPreviewSchema,
  'project/describe': projectDescribeSchema,
  'project/find': projectFindSchema,
  'fields/options': fieldsOptionsSchema,
  'fields/check': fieldsCheckSchema,
  'boards/list': boardsListSchema,
  'boards/check': boardsCheckSchema,
  'permission/explain': explainSchema,
  'membership/list': membershipSchema,
  'profile/list': emptySchema,
  'profile/save': profileSaveSchema,
  'profile/delete': profileDeleteSchema,
  'profile/draft': profileDraftSchema,
  'run/start': runStartSchema,
  'run/continue': runContinueSchema,
  'run/read': runReadSchema,
  'run/matrix': runMatrixSchema,
  'run/allow': runAllowSchema,
  'run/simulate': runSimulateSchema,
  'plan/evidence': planEvidenceSchema,
  'plan/new-account': planNewAccountSchema,
  'plan/paths': planPathsSchema,
  'check/list': emptySchema,
  'check/save': checkSaveSchema,
  'check/delete': checkDeleteSchema,
  'check/history': checkHistorySchema,
  'check/run': checkRunSchema,
  'run/compare': runCompareSchema,
  'waiver/list': waiverListSchema,
  'waiver/add': waiverAddSchema,
  'waiver/remove': waiverRemoveSchema,
  'account/candidates': emptySchema,
  'account/abilities': abilitiesSchema,
  'settings/read': emptySchema,
  'settings/save': settingsSaveSchema,
  'data/usage': dataUsageSchema,
  'data/delete': dataDeleteSchema,
} as const;

export type ResolverName = keyof typeof requestSchemas;

/** What each resolver takes, before defaults are filled in. */
export type Request<N extends ResolverName> = v.InferInput<(typeof requestSchemas)[N]>;
/** What each resolver's use case gets, validated. */
export type ValidRequest<N extends ResolverName> = v.InferOutput<(typeof requestSchemas)[N]>;

/** What each resolver answers inside its envelope. */
export interface Answers {
  'site/inspect': SiteAnswer;
  'account/search': AccountSearchAnswer;
  'account/inspect': AccountAnswer;
  'category/list': CategoryAnswer;
  'role/list': RoleAnswer;
  'project/preview': ProjectPreview;
  'project/describe': ProjectDescriptions;
  'project/find': ProjectsFound;
  'fields/options': FieldOptions;
  'fields/check': FieldsAnswer;
  'boards/list': BoardList;
  'boards/check': BoardsAnswer;
  'permission/explain': ExplainAnswer;
  'membership/list': MembershipAnswer;
  'profile/list': ProfileList;
  'profile/save': SiteProfile;
  'profile/delete': ProfileDeleted;
  'profile/draft': ProfileDraft;
  'run/start': RunStarted;
  'run/continue': RunContinued;
  /** The summary, or with `part` the projects of that part. */
  'run/read': ReportSummary | ReportPart;
  'run/matrix': MatrixPart;
  'run/allow': RunAllowed;
  'run/simulate': SimulatedRun;
  'plan/evidence': PlanEvidence;
  'plan/new-account': NewAccountEvidence;
  'plan/paths': PlanPaths;
  'check/list': CheckList;
  'check/save': SavedCheck;
  'check/delete': CheckDeleted;
  'check/history': CheckHistory;
  'check/run': RunStarted;
  'run/compare': RunComparison;
  'waiver/list': WaiverList;
  'waiver/add': Waiver;
  'waiver/remove': WaiverRemoved;
  'account/candidates': Candidates;
  'account/abilities': Abilities;
  'settings/read': Settings;
  'settings/save': Settings;
  'data/usage': DataUsage;
  'data/delete': DataDeleted;
}
