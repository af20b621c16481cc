import { findProfile } from '../../src/catalogue';
import { findChecklistItem } from '../../src/catalogue/checklists';
import {
  type Check,
  GENERAL_CHECKS,
  type KnownError,
  knownWords,
  listKnownErrors,
  permissionNames,
} from '../../src/catalogue/known-errors';
import { DOCUMENTED_PROJECT_PERMISSIONS, GLOBAL_PERMISSIONS } from '../../src/catalogue/permission-keys';
import { diagnose } from '../../src/troubleshoot';

const ERRORS = listKnownErrors();
const CAUSES = ERRORS.flatMap(({ causes }) => causes);
const CHECKS: readonly Check[] = [
  ...CAUSES.flatMap(({ checks }) => checks),
  ...GENERAL_CHECKS.map(({ check }) => check),
];
const error = (id: string): KnownError | undefined => ERRORS.find((each) => each.id === id);
const first = (text: string): string | undefined => diagnose(text).candidates[0]?.error.id;

test('every error cites where it was read, and when', () => {
  for (const { id, sources, checked } of ERRORS) {
    expect({ id, cited: sources.length > 0 && sources.every((source) => URL.canParse(source)) }).toEqual({
      id,
      cited: true,
    });
    expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/u);
  }
});

test('every cause cites a page, and says what to look at and what to do', () => {
  for (const { id, source, checks, fix } of CAUSES) {
    expect({ id, cited: URL.canParse(source) }).toEqual({ id, cited: true });
    expect(checks.length).toBeGreaterThan(0);
    expect(fix).toMatch(/\.$/u);
  }
});

test('checks name permissions that Jira has', () => {
  const keys = CHECKS.flatMap((check) => (check.kind === 'permission' ? [check] : []));
  expect(keys.length).toBeGreaterThan(40);
  for (const { key, in: where } of keys) {
    expect({
      key,
      known: (where === 'project' ? DOCUMENTED_PROJECT_PERMISSIONS : GLOBAL_PERMISSIONS).has(key),
    }).toEqual({ key, known: true });
  }
});

test('checks name items that the sign-in checklists have', () => {
  const items = CHECKS.flatMap((check) => (check.kind === 'checklist' ? [check.item] : []));
  expect(items.length).toBeGreaterThan(40);
  expect(items.filter((item) => findChecklistItem(item) === undefined)).toEqual([]);
});

test('every item that the causes were meant to lead to is led to', () => {
  const items = new Set(CHECKS.flatMap((check) => (check.kind === 'checklist' ? [check.item] : [])));
  const wanted =
    'url-form cloud-not-dc email-as-username token-not-password token-expiry token-owner scoped-token-gateway sso-two-step ip-allow-list app-access-rule oauth1-consumer-key oauth1-public-key oauth1-link-address oauth1-allow-as-service-account reactivate-connector update-template compare-with-higher-user admin-groups product-access captcha connector-update';
  expect(wanted.split(' ').filter((item) => !items.has(item))).toEqual([]);
});

test('errors of a connector name one that the catalogue has', () => {
  const named = [...ERRORS.flatMap(({ products }) => products), ...Object.keys(knownWords.products)];
  expect([...new Set(named)].filter((id) => findProfile(id) === undefined)).toEqual([]);
});

test('the names of permissions cover every documented key', () => {
  const keys = [...DOCUMENTED_PROJECT_PERMISSIONS, ...GLOBAL_PERMISSIONS].filter(
    (key) => !['SYSTEM_ADMIN', 'CREATE_PROJECT', 'EDIT_WORKFLOW', 'EDIT_ISSUE_LAYOUT'].includes(key),
  );
  expect(keys.filter((key) => permissionNames[key] === undefined)).toEqual([]);
});

test('no text for people shouts, blames, or runs to more than two sentences', () => {
  const texts = [
    ...ERRORS.map(({ title }) => title),
    ...CAUSES.flatMap(({ title, why, fix }) => [title, why, fix]),
    ...GENERAL_CHECKS.map(({ why }) => why),
  ];
  for (const text of texts) {
    const plain = text.replaceAll('Aha!', 'Aha');
    expect(plain).not.toMatch(/!|\byour fault\b|\bmistake\b/iu);
    expect(plain.match(/[.?](?:\s|$)/gu)?.length ?? 0).toBeLessThanOrEqual(2);
  }
});

test('an unconfirmed wording is never certain', () => {
  const unconfirmed = ERRORS.filter((each) => each.unconfirmed);
  expect(unconfirmed.length).toBeGreaterThan(3);
  expect(unconfirmed.filter(({ confidence }) => confidence === 'certain')).toEqual([]);
});

test.each(['no-create-permission', 'app-not-installed'])('%s could not be confirmed and is a guess', (id) => {
  expect(error(id)).toMatchObject({ unconfirmed: true, confidence: 'possible' });
});

test('a redirect into a private network is marked as none of Cloud’s', () => {
  expect(
    ERRORS.filter(({ notCloud }) => notCloud)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['aha-302', 'redirect-to-private-network']);
});

/** The texts of the research on connectors, section 5, and what each was found to mean. */
test.each([
  [
    "Project with key 'XXXX' either does not exist or you do not have permission to create versions in it",
    'no-right-to-create-versions',
  ],
  ["Remote error for 'installed': Unhandled error: STATUS=302", 'aha-302'],
  ["Remote error for 'installed': Authentication failed: 401", 'aha-401'],
  ['Aha! 403 error', 'aha-403'],
  [
    'Basic authentication with passwords is deprecated. For more information, see:',
    'basic-password-deprecated',
  ],
  ['Client must be authenticated to access this resource.', 'client-must-be-authenticated'],
  ['HTTP/1.1 200 OK\nx-seraph-loginreason: AUTHENTICATED_FAILED\n\n[]', 'answered-as-anonymous'],
  ['X-Seraph-LoginReason: AUTHENTICATION_DENIED', 'authentication-denied'],
  ['X-Authentication-Denied-Reason: CAPTCHA_CHALLENGE', 'captcha-challenge'],
  ['{"code":401,"message":"Unauthorized; scope does not match"}', 'scope-does-not-match'],
  [
    'The IP address has been rejected because it is not on the allowed list. See your admin for more information.',
    'ip-not-on-allow-list',
  ],
  ['Issue does not exist or you do not have permission to see it.', 'issue-not-visible'],
  ["No project could be found with key 'X'.", 'project-not-visible'],
  ["The value 'X' does not exist for the field 'project'.", 'project-not-in-search'],
  ["Field 'x' cannot be set. It is not on the appropriate screen, or unknown.", 'field-cannot-be-set'],
  ['You do not have permission to assign issues.', 'no-assign-permission'],
  ['assignee: Issues must be assigned.', 'must-be-assigned'],
  ["User 'x' cannot be assigned issues", 'person-cannot-be-assigned'],
  ['You do not have permission to create issues in this project', 'no-create-permission'],
  [
    "Project 'ABC' or issue type 'Bug' missing from create metadata. Do you have enough permissions?",
    'missing-from-create-metadata',
  ],
  ['issuetype: The issue type selected is invalid.', 'issue-type-invalid'],
  ["You do not have permission to create WebHook 'Sentry Issue Sync'.", 'webhook-not-created'],
  ['403 POST https://acme.atlassian.net/rest/webhooks/1.0/webhook Forbidden', 'webhook-forbidden'],
  [
    'You need the "Manage Sprints" or "Start/complete sprints" permission for all projects in the origin board to manage this sprint.',
    'sprint-permission',
  ],
  [
    'To update this sprint you must have Project Administrator permissions for all of the following projects: A, B',
    'sprint-permission-older',
  ],
  [
    '403 {"errorMessages":["You currently don\'t have access to perform this operation."]}',
    'no-access-to-operation',
  ],
  [
    '410 The requested API has been removed. Please migrate to the /rest/api/3/search/jql API... CHANGE-2046',
    'api-removed',
  ],
  ['Jira: assignee not found', 'person-not-found'],
  ['Missing user credentials for this endpoint.', 'smartsheet-missing-user'],
  [
    "Error code: 1003 - You don't have permission to access this data source. Detailed error code: 7612",
    'microsoft-no-permission-for-project',
  ],
  ["The client doesn't have permission to perform the action.", 'microsoft-token-invalid'],
  ['Tempo: credentials are invalid', 'tempo-credentials'],
  ['Jira: invalid_grant ... Invalid aud', 'oauth2-invalid-grant'],
  ['The app is not installed on this instance', 'app-not-installed'],
  ['Data not accepted: x', 'aha-data-not-accepted'],
  [
    "Integration needs to be reconfigured, issue types have changed, can't find issue type 'x'",
    'aha-issue-type-gone',
  ],
  [
    'The value sent from the Aha! field X did not match any options for the JIRA Field Y',
    'aha-value-no-option',
  ],
  ['Aha! could not resolve a DNS record for your Jira server.', 'aha-no-dns'],
  ['Permission schemes cannot be assigned to projects on free plans.', 'free-plan-scheme'],
])('%s', (text, id) => {
  expect(first(text)).toBe(id);
});

test('a missing right to set a field is offered for a field that cannot be set', () => {
  const causes = (id: string): string[] => error(id)?.causes.map((cause) => cause.id) ?? [];
  expect(causes('field-cannot-be-set')).toEqual(
    expect.arrayContaining(['field-not-on-screen', 'field-right-missing']),
  );
  expect(causes('reporter-cannot-be-set')[0]).toBe('no-reporter-right');
  expect(causes('assignee-cannot-be-set')).toEqual(
    expect.arrayContaining(['no-assign-right', 'person-not-assignable']),
  );
});

test('a 401 for a missing link permission is not told as a refused sign-in', () => {
  const { candidates } = diagnose(
    `HTTP 401 {"errorMessages":["No Link Issue Permission for issue 'ABC-1'"]}`,
  );
  expect(candidates.map((candidate) => candidate.error.id)).toEqual(['no-link-permission']);
  expect(candidates[0]?.error.causes.map(({ id }) => id)).toEqual(['no-link-right']);
});
