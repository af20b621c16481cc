import type { SignedInCaller } from './forge-host';

/** Somebody who can open the page on the local host. */
export interface Viewer extends SignedInCaller {
  displayName: string;
  isJiraAdmin: boolean;
}

/** The site did not let the person in, or is not a Jira site; the message is one sentence for a person. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  constructor(
    message: string,
    readonly status?: number,
  ) {
    super(message);
  }
}

interface Credentials {
  email: string;
  apiToken: string;
}

type Fields = Record<string, unknown>;

function explain(response: Response, baseUrl: string): SignInError {
  const { status } = response;
  const reason = response.headers.get('x-seraph-loginreason') ?? '';
  if (status === 401 || reason.includes('AUTHENTICATED_FAILED')) {
    return new SignInError(
      `${baseUrl} does not accept this e-mail address and API token (${status}). Was the token revoked, or made for another account?`,
    );
  }
  if (status === 403) {
    return new SignInError(
      `${baseUrl} recognises the account but does not let it in (403). It may lack Jira access, or an IP allowlist may apply.`,
    );
  }
  if (status >= 300 && status < 400) {
    return new SignInError(
      `${baseUrl} redirects to another page (${status}), so it is not the address of a Jira site.`,
    );
  }
  return new SignInError(
    `${baseUrl} answered ${status} without JSON, so it does not look like a Jira Cloud site.`,
    status,
  );
}

async function askJson(baseUrl: string, path: string, { email, apiToken }: Credentials): Promise<Fields> {
  const authorization = `Basic ${Buffer.from(`${email}:${apiToken}`).toString('base64')}`;
  let response: Response;
  try {
    response = await fetch(baseUrl + path, {
      headers: { authorization, accept: 'application/json' },
      redirect: 'manual',
    });
  } catch {
    throw new SignInError(`${baseUrl} can't be reached.`);
  }
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!response.ok || !isJson) throw explain(response, baseUrl);
  return (await response.json()) as Fields;
}

/** The local host only needs to tell people apart: a stand-in for Jira that lacks this operation leaves the e-mail address for that. */
async function askMyself(baseUrl: string, credentials: Credentials): Promise<Fields> {
  try {
    return await askJson(baseUrl, '/rest/api/3/myself', credentials);
  } catch (error) {
    if (error instanceof SignInError && error.status === 404) return { accountId: credentials.email };
    throw error;
  }
}

/**
 * Who these credentials belong to. Atlassian REST docs: "Get current user", "Get my permissions" (key ADMINISTER).
 * @throws SignInError
 */
export async function signIn(baseUrl: string, credentials: Credentials): Promise<Viewer> {
  const [myself, permissions] = await Promise.all([
    askMyself(baseUrl, credentials),
    askJson(baseUrl, '/rest/api/3/mypermissions?permissions=ADMINISTER', credentials),
  ]);
  const { accountId, displayName } = myself;
  if (typeof accountId !== 'string') {
    throw new SignInError(
      `${baseUrl} answered without an account id, so it does not look like a Jira Cloud site.`,
    );
  }
  const administer = (
    permissions['permissions'] as Record<string, { havePermission?: boolean }> | undefined
  )?.['ADMINISTER'];
  return {
    ...credentials,
    accountId,
    displayName: typeof displayName === 'string' ? displayName : accountId,
    isJiraAdmin: administer?.havePermission === true,
  };
}
