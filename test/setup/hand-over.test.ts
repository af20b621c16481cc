import { findProfile, listProfiles } from '../../src/catalogue';
import {
  findChecklistItem,
  listSequences,
  listSignInItems,
  listSignInOptions,
} from '../../src/catalogue/checklists';
import { activeRequirements } from '../../src/domain/active-requirements';
import type { ConnectorProfile, SignInMethod } from '../../src/domain/profile';
import { isStep } from '../../src/domain/verdict';
import { checklistFor, confirmedBy, signInOptionsFor, stepsFor, tickOfStep } from '../../src/setup';

const profile = (id: string): ConnectorProfile => {
  const found = findProfile(id);
  if (!found) throw new Error(id);
  return found;
};
const confirmed = (id: string, method: SignInMethod, ...ticks: string[]): string[] =>
  confirmedBy(stepsFor(profile(id), method), new Set(ticks));

test('what an item confirms is a step of a profile of the catalogue', () => {
  const named = listSignInItems().flatMap(({ confirms = [] }) => confirms);
  expect(named.length).toBeGreaterThan(20);
  const astray = named.filter((name) => {
    const [id = '', requirement] = name.split('/');
    const found = findProfile(id)?.requirements.find((one) => one.id === requirement);
    return found === undefined || !isStep(found);
  });
  expect(astray).toEqual([]);
});

test('an item is shown for a connector and a way to sign in whenever one of its steps is confirmed by it', () => {
  const astray = listSignInItems().flatMap(({ id, confirms = [] }) =>
    confirms.filter((name) => {
      const [connector = ''] = name.split('/');
      const methods = (profile(connector).signIn ?? []).filter(({ supported }) => supported !== false);
      return !methods.some(({ method }) =>
        checklistFor({ id: connector }, method).some((item) => item.id === id),
      );
    }),
  );
  expect(astray).toEqual([]);
});

test('the options of a way to sign in are options of the profile that can be on or off', () => {
  for (const { connector, method, values } of listSignInOptions()) {
    expect(signInOptionsFor(profile(connector), method)).toEqual(values);
  }
  expect(signInOptionsFor(profile('aha-roadmaps'), 'api-token')).toEqual({});
  expect(signInOptionsFor({ id: 'jira-align', options: [] }, 'oauth-1')).toEqual({});
});

test('ids of items, of steps and of ticks of own steps are never the same', () => {
  const ids = [
    ...listSignInItems().map(({ id }) => id),
    ...listSequences().flatMap(({ steps }) => steps.map(({ id }) => id)),
    ...new Set(
      listProfiles().flatMap(({ requirements }) =>
        requirements.filter(isStep).map(({ id }) => tickOfStep(id)),
      ),
    ),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test('a step of its own is confirmed by its own tick, another by the items that it is done with', () => {
  expect(confirmed('aha-roadmaps', 'api-token')).toEqual([]);
  expect(
    confirmed(
      'aha-roadmaps',
      'api-token',
      'email-as-username',
      tickOfStep('webhook-events'),
      tickOfStep('token-renewal'),
    ),
  ).toEqual(['webhook-events', 'email-as-user-name']);
  // A requirement's id is no tick: items have ids like it.
  expect(confirmed('tempo', 'scoped-token', tickOfStep('token-scopes'))).toEqual([]);
  expect(confirmed('tempo', 'scoped-token', 'token-scopes')).toEqual(['token-scopes']);
});

test('a step that two items cover is done once both are ticked, as far as both apply', () => {
  expect(confirmed('jira-align', 'oauth-1', 'oauth1-public-key')).toEqual([]);
  expect(confirmed('jira-align', 'oauth-1', 'oauth1-public-key', 'oauth1-link-address')).toEqual([
    'public-key-and-url',
  ]);
  expect(confirmed('jira-align', 'api-token', 'token-owner')).toEqual([]);
  expect(confirmed('jira-align', 'api-token', 'token-owner', 'token-not-password')).toEqual([
    'api-token-as-password',
  ]);
  expect(confirmed('jira-align', 'service-account-token', 'token-owner')).toEqual(['api-token-as-password']);
});

test.each(['oauth-1', 'api-token', 'service-account-token'] as const)(
  'with %s Jira Align has the steps of that way to sign in only, and a check with its options asks for the same',
  (method) => {
    const found = profile('jira-align');
    const steps = stepsFor(found, method).map(({ requirement }) => requirement.id);
    const asked = activeRequirements(found, signInOptionsFor(found, method)).filter(isStep);
    expect(asked.map(({ id }) => id)).toEqual(steps);
    expect(steps.includes('consumer-key')).toBe(method === 'oauth-1');
    expect(steps.includes('email-as-user-name')).toBe(method !== 'oauth-1');
    expect(steps.includes('gateway-url')).toBe(method === 'service-account-token');
  },
);

test('all ticked, every step of every profile is confirmed, whatever the way to sign in', () => {
  for (const one of listProfiles()) {
    for (const { method } of one.signIn ?? [{ method: 'api-token' as const }]) {
      const steps = stepsFor(one, method);
      const ticks = steps.flatMap(({ requirement: { id }, items }) =>
        items.length > 0 ? items : [tickOfStep(id)],
      );
      expect(ticks.filter((id) => !id.startsWith('need:') && !findChecklistItem(id))).toEqual([]);
      expect(confirmedBy(steps, new Set(ticks))).toEqual(steps.map(({ requirement }) => requirement.id));
    }
  }
});
