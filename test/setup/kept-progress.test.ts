import {
  carryProgress,
  changeProgress,
  forgetProgress,
  parseProgress,
  progressOf,
  readProgress,
  type SetUpKey,
} from '../../static/admin-page/src/memory/set-up-progress';

const key = (accountId: string, more: Partial<SetUpKey> = {}): SetUpKey => ({
  accountId,
  connector: 'aha-roadmaps',
  method: 'api-token',
  ...more,
});
const kept = (accountId: string, more?: Partial<SetUpKey>) =>
  progressOf(parseProgress(readProgress()), key(accountId, more));
const tick = (of: SetUpKey, ...ticks: string[]): void => {
  changeProgress(of, (before) => ({ ticks: [...before.ticks, ...ticks] }));
};

// Here is no storage, as in a window that refuses it: it is kept while the page is open.
beforeEach(() => {
  forgetProgress();
});

test('each account, connector and way to sign in has its own progress', () => {
  tick(key('a'), 'one');
  tick(key('b'), 'two');
  tick(key('a', { method: 'oauth-2' }), 'three');
  tick(key('a', { connector: 'bolddesk' }), 'four');
  tick(key('a'), 'five');
  expect(kept('a').ticks).toEqual(['one', 'five']);
  expect(kept('b').ticks).toEqual(['two']);
  expect(kept('a', { method: 'oauth-2' }).ticks).toEqual(['three']);
  expect(kept('c').ticks).toEqual([]);
  expect(parseProgress(readProgress()).map(({ ticks }) => ticks[0])).toEqual(['one', 'four', 'three', 'two']);
});

test('a checklist on which nothing is left is forgotten, and one can be forgotten alone', () => {
  tick(key('a'), 'one');
  changeProgress(key('b'), () => ({ expires: '2026-12-01' }));
  changeProgress(key('a'), () => ({ ticks: [] }));
  expect(parseProgress(readProgress()).map(({ accountId }) => accountId)).toEqual(['b']);
  forgetProgress(key('b'));
  expect(readProgress()).toBe('');
});

test('what was ticked without an account goes on with the first one, and never over its own', () => {
  tick(key(''), 'one');
  carryProgress(key(''), key('a'));
  expect([kept('').ticks, kept('a').ticks]).toEqual([[], ['one']]);
  tick(key(''), 'two');
  carryProgress(key(''), key('a'));
  expect([kept('').ticks, kept('a').ticks]).toEqual([['two'], ['one']]);
});

test('a hundred are kept, the newest', () => {
  for (let number = 1; number <= 101; number += 1) tick(key(`account-${number}`), 'one');
  expect(parseProgress(readProgress())).toHaveLength(100);
  expect([kept('account-1').ticks, kept('account-101').ticks]).toEqual([[], ['one']]);
});

test.each([
  '',
  'no JSON',
  '{}',
  '[1, null, "x"]',
  '[{"accountId":"a"}]',
  '[{"accountId":"a","connector":"c","method":"password","ticks":[],"expires":"","owner":"","changedAt":"2026-11-22T10:00:00.000Z"}]',
  '[{"accountId":"a","connector":"c","method":"api-token","ticks":["x"],"expires":"soon","owner":"","changedAt":"2026-11-22T10:00:00.000Z"}]',
])('%j, which somebody else wrote there, is no progress', (text) => {
  expect(parseProgress(text)).toEqual([]);
});
