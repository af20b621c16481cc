import { fc, runs } from '../support/random';
import { findSecrets, withoutSecrets } from '../../src/setup/secrets';
import {
  contexts,
  ownForm,
  password,
  passwordContexts,
  pieces,
  randomToken,
  tokenContexts,
} from './generated-secrets';

const noise = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '{"errorMessages":["No"]}',
    'HTTP/1.1 401 Unauthorized',
    'password',
    'token:',
    '"',
    "'",
    '\\',
    'BEGIN',
  ),
);

function leaks(secret: string, text: string): string[] {
  const left = withoutSecrets(text);
  return pieces(secret).filter((piece) => left.includes(piece));
}

const around = (secret: fc.Arbitrary<string>, wraps: readonly ((secret: string) => string)[]) =>
  fc.record({ secret, wrap: fc.constantFrom(...wraps), before: noise, after: noise });

test.each([
  ['a secret with a form of its own', ownForm, contexts],
  ['a password', password, passwordContexts],
  ['a random token', randomToken, tokenContexts],
])('%s does not get through, whatever stands around it', (_, secret, wraps) => {
  fc.assert(
    fc.property(around(secret, wraps), (one) => {
      expect(leaks(one.secret, `${one.before}\n${one.wrap(one.secret)}\n${one.after}`)).toEqual([]);
    }),
    { numRuns: runs(1_500) },
  );
});

test('nothing makes it throw, and what it finds is in order, inside the text and apart', () => {
  const any = fc.array(fc.oneof(noise, ownForm, password), { maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(any, (text) => {
      let at = 0;
      for (const { start, end } of findSecrets(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: runs(1_500) },
  );
});

test('a text without secrets stays as it is when it is read again', () => {
  fc.assert(
    fc.property(around(fc.oneof(ownForm, password), [...contexts, ...passwordContexts]), (one) => {
      const once = withoutSecrets(one.wrap(one.secret));
      expect(withoutSecrets(once)).toBe(once);
    }),
    { numRuns: runs(1_500) },
  );
});
