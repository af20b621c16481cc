import api, { type Route } from '@forge/api';

/** What `@forge/api` answers: a fetch response for any status. */
export type JiraResponse = Awaited<ReturnType<ReturnType<typeof api.asUser>['requestJira']>>;

/** One request as it goes out. */
export interface Outgoing {
  readonly route: Route;
  /** A POST with this body; a GET without. Both permission POSTs only read. */
  readonly body?: unknown;
  /** As the signed-in admin, unless Jira answers apps alone. */
  readonly as?: 'user' | 'app';
}

/**
 * Sends one request.
 * @returns `undefined` when no answer came
 * @throws what `@forge/api` throws to ask for consent
 */
export async function askJira({ route, body, as }: Outgoing): Promise<JiraResponse | undefined> {
  const init =
    body === undefined
      ? { headers: { Accept: 'application/json' } }
      : {
          method: 'POST',
          headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        };
  try {
    return await (as === 'app' ? api.asApp() : api.asUser()).requestJira(route, init);
  } catch (error) {
    if (asksForConsent(error)) throw error;
    return undefined;
  }
}

/** Forge shows its own consent screen when this error leaves the resolver, so it must not be swallowed. */
export function asksForConsent(error: unknown): boolean {
  return error instanceof Error && error.name === 'NEEDS_AUTHENTICATION_ERR';
}

/** An answer's JSON, `undefined` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
