import { call, type Invoke, ResolverFailure } from '../../src/client';

const answering =
  (answer: unknown): Invoke =>
  () =>
    Promise.resolve(answer);

it('hands over name and payload and opens the envelope', async () => {
  const seen: unknown[] = [];
  const invoke: Invoke = (name, payload) => {
    seen.push(name, payload);
    return Promise.resolve({ ok: true, data: { accounts: [], more: false } });
  };
  await expect(call(invoke, 'account/search', { query: 'bot' })).resolves.toEqual({
    accounts: [],
    more: false,
  });
  expect(seen).toEqual(['account/search', { query: 'bot' }]);
});

it('throws what a resolver says, whole', async () => {
  const failure = { code: 'invalid-input', message: 'Give an account id.', field: 'accountId' };
  const calling = call(answering({ ok: false, error: failure }), 'account/inspect', { accountId: '' });
  await expect(calling).rejects.toBeInstanceOf(ResolverFailure);
  await expect(calling).rejects.toMatchObject({ message: 'Give an account id.', failure });
});

it('makes words for a person of a broken connection, without its raw message', async () => {
  const invoke: Invoke = () => Promise.reject(new Error('ECONNRESET at socket.js:42'));
  const calling = call(invoke, 'site/inspect', {});
  await expect(calling).rejects.toMatchObject({ failure: { code: 'internal' } });
  await expect(calling).rejects.toThrow(/^The app did not answer/u);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'ok'],
  ['a list', []],
  ['an object that is no envelope', { data: 1 }],
  ['an envelope whose state is no boolean', { ok: 'true', data: 1 }],
  ['a failure without its error', { ok: false }],
  ['a failure whose error is a text', { ok: false, error: 'boom' }],
  ['a failure without words', { ok: false, error: { code: 'internal' } }],
])('does not take %s for an answer', async (_what, answer) => {
  const calling = call(answering(answer), 'site/inspect', {});
  await expect(calling).rejects.toBeInstanceOf(ResolverFailure);
  await expect(calling).rejects.toThrow(/does not understand/u);
});
