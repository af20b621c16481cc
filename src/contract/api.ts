import type * as v from 'valibot';
import {
  accountInspectSchema,
  type AccountAnswer,
  accountSearchSchema,
  type AccountSearchAnswer,
} from './account';
import { type BoardList, type BoardsAnswer, boardsCheckSchema, boardsListSchema } from './boards';
import type { ConnectorListAnswer } from './connector';
import { type ExplainAnswer, explainSchema, type MembershipAnswer, membershipSchema } from './explain';
import { type FieldOptions, type FieldsAnswer, fieldsCheckSchema, fieldsOptionsSchema } from './fields';
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
import { emptySchema, type SiteAnswer } from './site';

/** Every resolver: its name (noun/verb) and the schema of its payload. */
export const requestSchemas = {
  'site/inspect': emptySchema,
  'account/search': accountSearchSchema,
  'account/inspect': accountInspectSchema,
  'connector/list': emptySchema,
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
  'connector/list': ConnectorListAnswer;
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
}
