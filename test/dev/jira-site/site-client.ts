import type { JiraSite } from '../../../dev/jira-site/index';
import { accounts, people } from '../../../dev/jira-site/seed/people';

/** What a test sees of an answer. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // Tests read answers of many shapes, as a person reads JSON.
  readonly json: JsonValue;
}

export type JsonValue =
  string | number | boolean | null | undefined | JsonValue[] | { [key: string]: JsonValue };

export type Who = 'admin' | 'adminWithoutUserPicker' | 'ordinary' | 'app' | 'wrong-token' | 'nobody';

function credentials(who: Who): Record<string, string> {
  if (who === 'nobody') return {};
  if (who === 'app') return { authorization: 'Bearer simulated-app', 'x-simulated-app-account': people.app };
  const account = accounts.find(
    (candidate) => candidate.accountId === people[who === 'wrong-token' ? 'admin' : who],
  );
  const token = who === 'wrong-token' ? 'nope' : (account?.apiToken ?? '');
  const pair = Buffer.from(`${account?.emailAddress ?? ''}:${token}`).toString('base64');
  return { authorization: `Basic ${pair}` };
}

async function read(response: Response): Promise<Seen> {
  const text = await response.text();
  let json: JsonValue;
  try {
    json = JSON.parse(text) as JsonValue;
  } catch {
    json = undefined;
  }
  return { status: response.status, headers: response.headers, text, json };
}

/** GET below /rest/api/3. */
export async function get(site: JiraSite, who: Who, path: string): Promise<Seen> {
  return read(await fetch(`${site.baseUrl}/rest/api/3${path}`, { headers: credentials(who) }));
}

/** POST JSON below /rest/api/3. */
export async function post(site: JiraSite, who: Who, path: string, body: unknown): Promise<Seen> {
  const headers = { ...credentials(who), 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  return read(await fetch(`${site.baseUrl}/rest/api/3${path}`, init));
}

/** The value at a dotted path; undefined where the path leads nowhere. */
export function at(value: JsonValue, path: string): JsonValue {
  let current = value;
  for (const step of path.split('.')) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Array.isArray(current) ? current[Number(step)] : current[step];
  }
  return current;
}

/** The array at a dotted path; empty where there is none. */
export function listAt(value: JsonValue, path: string): JsonValue[] {
  const found = path === '' ? value : at(value, path);
  return Array.isArray(found) ? found : [];
}

/** Project ids that permissions/check says hold a key for an account. */
export async function checked(
  site: JiraSite,
  accountId: string,
  permission: string,
  projects: readonly number[],
  who: Who = 'admin',
): Promise<JsonValue[]> {
  const body = { accountId, projectPermissions: [{ permissions: [permission], projects }] };
  const seen = await post(site, who, '/permissions/check', body);
  if (seen.status !== 200) throw new Error(`permissions/check answered ${seen.status}: ${seen.text}`);
  return listAt(seen.json, 'projectPermissions.0.projects');
}
