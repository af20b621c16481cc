import { fileName, PACK_FORMS } from '../../../src/export/pack';
import { fc, runs } from '../../support/random';

/** Only what a name is made from. */
const named = (accountName: string, connector: string, extension = 'csv'): string =>
  fileName(
    {
      accountName,
      report: { startedAt: '2026-11-22T10:00:00.000Z', connector: { name: connector } },
    } as Parameters<typeof fileName>[0],
    extension,
  );

test.each([
  ['aha-sync', 'Aha! Roadmaps', 'preflight-aha-sync-aha-roadmaps-2026-11-22.csv'],
  ['../../etc/passwd', 'C:\\x', 'preflight-etc-passwd-c-x-2026-11-22.csv'],
  ['Zoé Müller', '日本', 'preflight-zoe-muller-日本-2026-11-22.csv'],
  ['', '...', 'preflight-2026-11-22.csv'],
])('%s for %s is in %s', (account, connector, expected) => {
  expect(named(account, connector)).toBe(expected);
});

test('whatever things are called, the name is short, and letters, digits, dots and dashes', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', minLength: 60, maxLength: 90 }),
  );
  fc.assert(
    fc.property(text, text, fc.constantFrom(...PACK_FORMS), (account, connector, { extension }) => {
      const name = named(account, connector, extension);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name).toMatch(/^preflight(?:-[\p{L}\p{N}]+)*-2026-11-22\.[a-z]+$/u);
    }),
    { numRuns: runs(500) },
  );
});
