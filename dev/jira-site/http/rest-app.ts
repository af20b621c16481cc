import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { stateForCheck } from '../model/record-change';
import { operations } from '../operations/index';
import type { SiteRuntime } from '../runtime';
import { answerCall, type PlainAnswer } from './answer-call';
import { errorBody, JiraError } from './jira-error';
import type { Operation } from './operation';
import { keepNewest } from './request-log';
import { appAccountHeader } from './sign-in';

type Env = { Bindings: HttpBindings };
const base = '/rest/api/3';

function toResponse(answer: PlainAnswer, malformed: boolean): Response {
  const plain = typeof answer.body === 'string';
  const text = plain ? answer.body : JSON.stringify(answer.body);
  return new Response(malformed ? text.slice(0, Math.ceil(text.length / 2)) : text, {
    status: answer.status,
    headers: {
      'content-type': plain ? 'text/html;charset=UTF-8' : 'application/json;charset=UTF-8',
      'cache-control': 'no-cache, no-store, no-transform',
      'x-arequestid': 'simulated',
      ...answer.headers,
    },
  });
}

function refusal(error: JiraError): PlainAnswer {
  return { status: error.status, body: error.body, headers: error.headers, points: 0, caller: undefined };
}

/** Answers what only the operation decides; the limits and faults around it are the caller's. */
async function plainAnswer(site: SiteRuntime, operation: Operation, c: Context<Env>): Promise<PlainAnswer> {
  const state = operation.id === 'getBulkPermissions' ? stateForCheck(site) : site.state;
  return answerCall(state, site.assumptions, operation, {
    path: c.req.path,
    query: new URL(c.req.url).searchParams,
    params: c.req.param(),
    authorization: c.req.header('authorization'),
    appAccountId: c.req.header(appAccountHeader),
    bodyText: operation.method === 'POST' ? await c.req.text() : undefined,
  });
}

async function serve(
  site: SiteRuntime,
  c: Context<Env>,
  operation: Operation | undefined,
  otherwise: JiraError,
): Promise<Response> {
  const { path } = c.req;
  const { method } = c.req;
  const started = performance.now();
  site.inFlight += 1;
  const concurrent = site.inFlight;
  let status = 0;
  let answered: PlainAnswer | undefined;
  try {
    await site.delay();
    const fault = await site.faults.judge(method, path);
    if (fault.kind === 'drop') {
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    }
    const limit = site.limiter.admit(`${method} ${operation?.path ?? path}`);
    if (fault.kind === 'answer') {
      ({ status } = fault);
      return new Response(fault.text, { status, headers: { ...limit.headers, ...fault.headers } });
    }
    if (limit.refused) answered = refusal(new JiraError(429, errorBody(['Rate limit exceeded.'])));
    else answered = operation ? await plainAnswer(site, operation, c) : refusal(otherwise);
    ({ status } = answered);
    site.limiter.spend(answered.points);
    return toResponse(
      { ...answered, headers: { ...limit.headers, ...answered.headers } },
      fault.kind === 'malformed',
    );
  } finally {
    site.inFlight -= 1;
    keepNewest(site.requests, {
      method,
      path,
      template: operation?.path,
      operationId: operation?.id,
      query: new URL(c.req.url).search.slice(1),
      status,
      callerAccountId: answered?.caller?.account?.accountId,
      asApp: answered?.caller?.kind === 'app',
      points: answered?.points ?? 0,
      durationMs: performance.now() - started,
      concurrent,
    });
  }
}

/** The REST API of one site: known operations, 405 for another method on their paths, 404 for every other path. */
export function restApp(site: SiteRuntime): Hono<Env> {
  const app = new Hono<Env>();
  const route = (operation: Operation): string =>
    (operation.base ?? base) + operation.path.replace(/\{(\w+)\}/gu, ':$1');
  const none = (path: string): JiraError =>
    new JiraError(404, { message: `null for uri: ${site.state.site.baseUrl}${path}`, 'status-code': 404 });
  for (const operation of operations) {
    app.on(operation.method, route(operation), (c) => serve(site, c, operation, none(c.req.path)));
  }
  for (const path of new Set(operations.map(route))) {
    const allow = operations
      .filter((operation) => route(operation) === path)
      .map((operation) => operation.method);
    const wrongMethod = new JiraError(405, errorBody(['Method Not Allowed']), { allow: allow.join(', ') });
    app.all(path, (c) => serve(site, c, undefined, wrongMethod));
  }
  app.notFound((c) => serve(site, c, undefined, none(c.req.path)));
  return app;
}
