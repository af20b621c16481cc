import type { RunningInvocation } from '../runtime/invocations';
import type { Exchange, SiteTarget, WireAnswer, WireRequest } from '../types';
import { assertReadOnly, RefusedRequestError, requestUrl } from './allowed-requests';
import { credentialHeaders, signedIn, type Provider } from './credentials';
import { proxyError } from './proxy-error';

export interface JiraGatewayOptions {
  site: SiteTarget;
  /** See makeScopeCheck; left out: scopes are not checked. */
  scopesSuffice?: (method: string, pathname: string) => boolean;
  onExchange?: (exchange: Exchange) => void;
}

/** What the app may set itself; who asks, and to whom, is not up to the app. */
const passedOn = new Set([
  'accept',
  'accept-language',
  'content-type',
  'if-none-match',
  'x-atlassian-token',
  'x-force-accept-language',
]);
/** They describe the transfer to the host, not the answer. */
const transferHeaders = new Set(['connection', 'content-encoding', 'keep-alive', 'transfer-encoding']);

function providerOf(request: WireRequest, invocation: RunningInvocation): Provider {
  const { provider, accountId } = request.args;
  if (provider !== 'user' && provider !== 'app' && provider !== 'none') {
    throw new RefusedRequestError(`Refused: unknown provider '${provider ?? ''}' for a Jira call.`);
  }
  if (accountId !== undefined && accountId !== signedIn(invocation.caller)?.accountId) {
    throw new RefusedRequestError(
      'Refused: asUser(accountId) for somebody who is not the caller is not modelled.',
    );
  }
  return provider;
}

function answerHeaders(response: Response): Record<string, string> {
  const encoded = response.headers.has('content-encoding');
  const entries = [...response.headers].filter(
    ([name]) => !transferHeaders.has(name) && !(encoded && name === 'content-length'),
  );
  return Object.fromEntries(entries);
}

async function send(url: URL, init: RequestInit): Promise<WireAnswer> {
  try {
    const response = await fetch(url, init);
    const { status, statusText } = response;
    return { status, statusText, headers: answerHeaders(response), body: await response.text() };
  } catch {
    // The reason Forge's proxy would name is not documented; the app sees a ProxyRequestError either way.
    return proxyError(502, 'UPSTREAM_UNREACHABLE');
  }
}

const scopeMismatch: WireAnswer = {
  status: 401,
  statusText: 'Unauthorized',
  headers: { 'content-type': 'application/json;charset=UTF-8' },
  body: JSON.stringify({ code: 401, message: 'Unauthorized; scope does not match' }),
};

/**
 * Makes the answerer of the app's Jira calls.
 * It rejects with RefusedRequestError for what it does not let through; network failures and a missing user become the answers
 * that make @forge/api throw as on Forge. Redirects are returned, not followed: Jira redirects to its login page.
 */
export function makeJiraGateway(options: JiraGatewayOptions) {
  const { site, scopesSuffice, onExchange } = options;
  return async (request: WireRequest, invocation: RunningInvocation): Promise<WireAnswer> => {
    const provider = providerOf(request, invocation);
    const url = requestUrl(site.baseUrl, request.path);
    // As Jira's description names it: without what a base URL may have in front (api.atlassian.com/ex/jira/<cloudId>).
    const pathname = url.pathname.slice(url.pathname.indexOf('/rest/'));
    assertReadOnly(request.method, pathname);
    if (provider === 'user' && !signedIn(invocation.caller))
      return proxyError(401, 'NEEDS_AUTHENTICATION_ERR');
    if (provider === 'app' && site.simulated?.appAccountId === undefined && !signedIn(invocation.caller)) {
      throw new RefusedRequestError(
        'Refused: a real site can be asked as the app by Forge alone, and nobody is signed in here to ask instead.',
      );
    }

    const started = performance.now();
    const own = Object.entries(request.headers).filter(([name]) => passedOn.has(name));
    const allowed = scopesSuffice?.(request.method, pathname) ?? true;
    const answer = allowed
      ? await send(url, {
          method: request.method,
          headers: { ...Object.fromEntries(own), ...credentialHeaders(provider, invocation.caller, site) },
          redirect: 'manual',
          signal: invocation.signal,
          ...(request.body !== undefined && { body: request.body }),
        })
      : scopeMismatch;
    const { method, path, body, args } = request;
    onExchange?.({
      request: {
        method,
        path,
        provider,
        ...(args.accountId !== undefined && { accountId: args.accountId }),
        ...(body !== undefined && { body }),
      },
      answer: { status: answer.status, headers: answer.headers, body: answer.body },
      milliseconds: performance.now() - started,
    });
    return answer;
  };
}
