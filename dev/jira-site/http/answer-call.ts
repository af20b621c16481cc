import type { Assumptions } from '../assumptions';
import { rightsOf } from '../evaluator/permissions';
import type { SiteState } from '../model/site-state';
import { errorBody, JiraError, refusals } from './jira-error';
import type { Caller, Operation } from './operation';
import { type SignIn, signIn } from './sign-in';

export interface PlainRequest {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  readonly appAccountId: string | undefined;
  /** The raw body of a POST. */
  readonly bodyText: string | undefined;
}

export interface PlainAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** What the answer costs the app: one point, and some for each object. */
  readonly points: number;
  readonly caller: Caller | undefined;
}

function parseBody(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new JiraError(
      400,
      errorBody(['Invalid request payload. Refer to the REST API documentation and try again.']),
    );
  }
}

/** Answers one request to one operation: signs in, checks access to Jira, runs the operation, turns refusals into answers. */
export function answerCall(
  state: SiteState,
  assumptions: Readonly<Assumptions>,
  operation: Operation,
  request: PlainRequest,
): PlainAnswer {
  let signedIn: SignIn | undefined;
  const headers = (): Record<string, string> =>
    signedIn ? { 'x-seraph-loginreason': signedIn.loginReason } : {};
  try {
    signedIn = signIn(state, assumptions, request, operation.anonymous);
    const { caller } = signedIn;
    const rights = rightsOf(state, assumptions, caller.account);
    if (operation.needsJiraAccess === true && rights.subject.applicationRoles.size === 0) {
      throw new JiraError(403, errorBody([refusals.noAccess]));
    }
    const { query, params, path } = request;
    const body = parseBody(request.bodyText);
    const answer = operation.answer({ state, assumptions, caller, rights, params, query, path, body });
    const points = 1 + (answer.cost ? answer.cost.objects * answer.cost.each : 0);
    return { status: answer.status ?? 200, body: answer.body, headers: headers(), points, caller };
  } catch (error) {
    if (!(error instanceof JiraError)) throw error;
    return {
      status: error.status,
      body: error.body,
      headers: { ...headers(), ...error.headers },
      points: 1,
      caller: signedIn?.caller,
    };
  }
}
