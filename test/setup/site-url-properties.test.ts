import { fc, runs } from '../support/random';
import { readSiteUrl } from '../../src/setup/site-url';

const HOST = 'brightmoor.atlassian.net';
const SITE = `https://${HOST}`;
const context = { thisSite: SITE, cloudId: '8f6c2a10-5b7d-4e3f-9a21-0c4d8e6f1b35' };

const anyText = fc.string({ unit: 'binary', maxLength: 80 });
const piece = fc.oneof(
  anyText,
  fc.constantFrom(
    'https://',
    'http://',
    '//',
    ':',
    '/',
    '/jira',
    '@',
    '.',
    HOST,
    'atlassian.net',
    '[',
    '%00',
    '\\',
    '?',
    '#',
  ),
  fc.webUrl(),
  fc.ipV6(),
);
/** Addresses with something put in, left out or replaced: near misses of the right one. */
const nearMiss = fc
  .tuple(fc.nat(SITE.length), fc.nat(3), fc.oneof(fc.constant(''), fc.string({ maxLength: 3 }), piece))
  .map(([at, drop, put]) => SITE.slice(0, at) + put + SITE.slice(at + drop));
const anything = fc.oneof(
  anyText,
  fc.array(piece, { maxLength: 5 }).map((parts) => parts.join('')),
  nearMiss,
);

test('nothing makes it throw, whatever the site calls itself', () => {
  fc.assert(
    fc.property(
      anything,
      anything,
      fc.constantFrom('site' as const, 'gateway' as const),
      (text, thisSite, expects) => {
        expect(typeof readSiteUrl(text, { thisSite, cloudId: text, expects }).ok).toBe('boolean');
      },
    ),
    { numRuns: runs(3_000) },
  );
});

test('only an address that WHATWG reads as this site and nothing else is accepted', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const reading = readSiteUrl(text, context);
      if (!reading.ok) return;
      expect(reading.url).toBe(SITE);
      const start = text.toLowerCase().indexOf('https:');
      const url = new URL(
        text.slice(start).replace(/[\s"'`“”„‘’«»>)\],;\u00ad\u200b-\u200f\u2060\ufeff]+$/gu, ''),
      );
      expect([url.href, url.username]).toEqual([`${SITE}/`, '']);
    }),
    { numRuns: runs(5_000) },
  );
});

test('a correction is accepted when it is entered', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom('site' as const, 'gateway' as const), (text, expects) => {
      const reading = readSiteUrl(text, { ...context, expects });
      expect(reading.ok || reading.findings.length > 0).toBe(true);
      if (reading.ok || reading.corrected === undefined) return;
      expect(readSiteUrl(reading.corrected, { ...context, expects })).toEqual({
        ok: true,
        url: reading.corrected,
        findings: [],
      });
    }),
  );
});
