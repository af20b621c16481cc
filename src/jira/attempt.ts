import { JiraRefused, JiraUnavailable } from '../ports/errors';
import { askJira, type Outgoing, parseJson } from './ask-jira';
import { isNearLimit, isQuota } from './limit-headers';
import type { Refusal } from './pauses';
import { retryTime } from './retry';

/** What came of asking once. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: unknown; readonly isNearLimit: boolean }
  /** Refused for Jira's limits; to be asked again when they allow it. */
  | { readonly kind: 'limited'; readonly refusal: Refusal }
  /** No answer, or a server's error: it may be gone a moment later. */
  | { readonly kind: 'failed' };

/**
 * Asks Jira once.
 * @param endpoint what the errors name
 * @throws JiraRefused for 400, 401, 403, 404 · JiraUnavailable for a page or anything else that asking again does not change · what
 * `@forge/api` throws to ask for consent
 */
export async function attempt(endpoint: string, outgoing: Outgoing): Promise<Outcome> {
  const response = await askJira(outgoing);
  if (response === undefined) return { kind: 'failed' };
  const { status, headers } = response;
  if (status === 429 || status === 503) {
    const stated = retryTime(headers, Date.now());
    if (status === 503 && stated === undefined) return { kind: 'failed' };
    const refusal = { ...(stated !== undefined && { stated }), everywhere: isQuota(headers) };
    return { kind: 'limited', refusal };
  }
  if (status >= 500) return { kind: 'failed' };
  if (status >= 400) throw new JiraRefused(endpoint, status);
  // Jira treats dead credentials as anonymous on some endpoints and answers 200 with nothing in it (measured on live sites).
  if (headers.get('x-seraph-loginreason')?.includes('FAILED')) throw new JiraRefused(endpoint, 401);
  const answer = status < 300 ? parseJson(await response.text()) : undefined;
  // A redirect leads to a sign-in page, and an error page is HTML: neither is an answer.
  if (answer === undefined) throw new JiraUnavailable(endpoint);
  return { kind: 'answer', answer, isNearLimit: isNearLimit(headers) };
}
