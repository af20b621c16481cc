import {
  findChecklistItem,
  listJiraAlignApiItems,
  listSequences,
  listSignInItems,
} from '../../src/catalogue/checklists';
import { GENERAL_CHECKS, listKnownErrors } from '../../src/catalogue/known-errors';
import { parseItems, parseSequences } from '../../src/catalogue/checklists/parse';
import { findProfile } from '../../src/catalogue';
import * as links from '../../src/export/links';
import { checklistFor, sequencesFor } from '../../src/setup/checklist';
import type { SignInMethod } from '../../src/domain/profile';

const all = [...listSignInItems(), ...listJiraAlignApiItems()];
const ids = (method: SignInMethod, id: string): string[] =>
  checklistFor({ id }, method).map((item) => item.id);

test('every item that other parts of the app point to is there', () => {
  const wanted = [
    'url-form',
    'cloud-not-dc',
    'email-as-username',
    'token-not-password',
    'token-expiry',
    'token-owner',
    'token-scopes',
    'scoped-token-gateway',
    'service-account',
    'sso-two-step',
    'ip-allow-list',
    'app-access-rule',
    'oauth1-consumer-key',
    'oauth1-public-key',
    'oauth1-link-address',
    'oauth1-allow-as-service-account',
    'reactivate-connector',
    'service-light',
    'test-now-may-fail',
    'update-template',
    'compare-with-higher-user',
    'admin-groups',
    'product-access',
    'captcha',
    'connector-update',
  ];
  const checks = [
    ...listKnownErrors().flatMap(({ causes }) => causes.flatMap((cause) => cause.checks)),
    ...GENERAL_CHECKS.map(({ check }) => check),
  ];
  const pointedTo = checks.flatMap((check) => (check.kind === 'checklist' ? check.item : []));
  expect(pointedTo.length).toBeGreaterThan(20);
  expect([...wanted, ...pointedTo].filter((id) => findChecklistItem(id) === undefined)).toEqual([]);
});

test('an id is used once in both lists, and everything has a source and a day', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(
    all.filter(
      ({ source, checked }) => !source.startsWith('https://') || !/^\d{4}-\d\d-\d\d$/u.test(checked),
    ),
  ).toEqual([]);
});

test('a screen is one that the app can link to, and a connector one of the catalogue', () => {
  const screens = all.flatMap(({ screen }) => screen ?? []);
  expect(screens.filter((name) => !(name in links))).toEqual([]);
  const connectors = [
    ...all.flatMap(({ appliesTo }) => appliesTo?.connectors ?? []),
    ...listSequences().flatMap((sequence) => sequence.connectors),
  ];
  expect(connectors.filter((id) => findProfile(id) === undefined)).toEqual([]);
});

test('texts for people are at most two short sentences, without exclamation marks', () => {
  const texts = all.flatMap(({ title, why, how }) => [title, why, ...how]);
  expect(texts.filter((text) => text.includes('!') && !text.includes('Aha!'))).toEqual([]);
  expect(all.filter(({ why }) => why.split(/(?<=[.?])\s+(?=[A-Z])/u).length > 2).map(({ id }) => id)).toEqual(
    [],
  );
});

test("the vendor's sentence that is no longer true is kept, marked, and says what holds instead", () => {
  expect(findChecklistItem('token-expiry')?.vendorStatement).toMatchObject({
    text: expect.stringContaining('API tokens do not expire automatically') as string,
    status: 'outdated',
    note: expect.stringContaining('expire') as string,
  });
});

describe('what applies', () => {
  test.each<[string, SignInMethod, string[], string[]]>([
    [
      'aha-roadmaps',
      'api-token',
      ['url-form', 'email-as-username', 'token-expiry', 'update-template', 'jira-via-connect'],
      ['scoped-token-gateway', 'oauth1-public-key', 'service-light', 'admin-groups'],
    ],
    [
      'jira-align',
      'oauth-1',
      [
        'url-form',
        'oauth1-consumer-key',
        'oauth1-public-key',
        'oauth1-link-address',
        'oauth1-allow-as-service-account',
        'reactivate-connector',
        'service-light',
      ],
      ['email-as-username', 'token-expiry', 'test-now-may-fail', 'update-template'],
    ],
    [
      'jira-align',
      'service-account-token',
      [
        'scoped-token-gateway',
        'service-account',
        'token-scopes',
        'token-scopes-jira-align',
        'test-now-may-fail',
      ],
      ['url-form', 'sso-two-step', 'oauth1-public-key'],
    ],
    [
      'bolddesk',
      'api-token',
      [
        'cloud-not-dc',
        'url-form',
        'token-owner',
        'product-access',
        'admin-groups',
        'compare-with-higher-user',
      ],
      ['reactivate-connector', 'app-access-rule'],
    ],
    ['sentry', 'connect-app', ['app-access-rule', 'product-access'], ['url-form', 'token-expiry']],
    [
      'an-own-profile',
      'scoped-token',
      ['scoped-token-gateway', 'token-scopes', 'ip-allow-list'],
      ['url-form', 'admin-groups', 'service-light'],
    ],
  ])('%s with %s', (connector, method, there, notThere) => {
    const found = ids(method, connector);
    expect(there.filter((id) => !found.includes(id))).toEqual([]);
    expect(notThere.filter((id) => found.includes(id))).toEqual([]);
  });
});

describe('the sequence of the Jira Align guide', () => {
  const numbers = (method: SignInMethod) =>
    sequencesFor({ id: 'jira-align' }, method)[0]?.steps.map((step) => step.number);

  test('has all 24 steps, and skips the test with OAuth, and what is between 4 and 21 with a token', () => {
    expect([...new Set(listSequences()[0]?.steps.map((step) => step.number))]).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
    expect(numbers('oauth-1')).toEqual([...Array.from({ length: 21 }, (_, index) => index + 1), 23, 24]);
    expect(numbers('api-token')).toEqual([1, 2, 3, 4, 21, 22, 23, 24]);
    expect(numbers('service-account-token')).toEqual([1, 2, 3, 4, 21, 22, 23, 24]);
  });

  test('the items of a step apply to every way to sign in that takes it, bar those for tokens with scopes', () => {
    const astray = (['oauth-1', 'api-token', 'service-account-token'] as const).flatMap((method) =>
      sequencesFor({ id: 'jira-align' }, method)
        .flatMap(({ steps }) => steps.flatMap(({ items = [] }) => items))
        .filter((id) => !ids(method, 'jira-align').includes(id))
        .map((id) => `${method} ${id}`),
    );
    expect([...new Set(astray)]).toEqual([
      'api-token scoped-token-gateway',
      'service-account-token url-form',
      'service-account-token token-not-password',
    ]);
  });

  test('a changed sign-in is deactivated, changed, saved and activated', () => {
    const steps = sequencesFor({ id: 'jira-align' }, 'api-token')[1]?.steps.map(({ title }) => title);
    expect(steps?.map((title) => title.split(' ').slice(0, 2).join(' '))).toEqual([
      'Click Deactivate',
      'Enter the',
      'Click Save.',
      'Click Activate.',
    ]);
  });

  test('other connectors and other ways to sign in have none', () => {
    expect(sequencesFor({ id: 'aha-roadmaps' }, 'api-token')).toEqual([]);
    expect(sequencesFor({ id: 'jira-align' }, 'oauth-2')).toEqual([]);
  });
});

describe('a file that is wrong is refused with the place', () => {
  const item = {
    id: 'one',
    title: 'T',
    why: 'W.',
    how: ['H.'],
    check: 'manual',
    source: 'https://a.example',
    checked: '2026-11-22',
  };
  const step = { id: 'first', number: 1, title: 'T', source: 'https://a.example' };
  const sequence = {
    id: 'seq',
    title: 'T',
    connectors: ['jira-align'],
    methods: ['oauth-1'],
    source: 'https://a.example',
    checked: '2026-11-22',
    steps: [step],
  };

  test.each([
    [{ ...item, check: 'by-hand' }, 'items.0.check'],
    [{ ...item, source: 'http://a.example' }, 'items.0.source'],
    [{ ...item, how: [] }, 'items.0.how'],
    [{ ...item, appliesTo: { methods: ['password'] } }, 'items.0.appliesTo.methods.0'],
    [{ ...item, sourse: 'x' }, 'items.0.sourse'],
  ])('item %#', (broken, place) => {
    expect(() => parseItems([{ items: [broken] }])).toThrow(place);
  });

  test('two items with one id', () => {
    expect(() => parseItems([{ items: [item] }, { items: [item] }])).toThrow('Two items have the id "one"');
  });

  test.each([
    [{ ...sequence, steps: [{ ...step, number: 2 }] }, 'step 2 stands behind step 0'],
    [{ ...sequence, steps: [{ ...step, items: ['two'] }] }, 'names the item "two"'],
    [{ ...sequence, steps: [step, step] }, 'Two steps have the id "first"'],
  ])('sequence %#', (broken, problem) => {
    expect(() => parseSequences([broken], parseItems([{ items: [item] }]))).toThrow(problem);
  });
});
