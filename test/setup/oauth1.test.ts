import { generateKeyPairSync } from 'node:crypto';
import { fc, runs } from '../support/random';
import { checkConsumerKey, checkLinkAddress, checkPublicKey } from '../../src/setup/oauth1';
import { CERTIFICATE } from './certificate';

const rsa = (modulusLength: number, form: 'spki' | 'pkcs1' = 'spki') =>
  generateKeyPairSync('rsa', {
    modulusLength,
    publicKeyEncoding: { type: form, format: 'pem' },
    privateKeyEncoding: { type: form === 'spki' ? 'pkcs8' : 'pkcs1', format: 'pem' },
  });

const pair = rsa(2048);
const other = rsa(2048);
const pkcs1 = rsa(2048, 'pkcs1');
const bare = (pem: string): string => pem.replace(/-----.*-----|\s/gu, '');
const compare = (here: string, there: string) => {
  const { same, findings } = checkPublicKey(here, there);
  return [same, ...findings.map(({ code, side }) => (side ? `${code} ${side}` : code))];
};

describe('public key', () => {
  test.each([
    ['the same text', pair.publicKey],
    ['Windows line breaks', pair.publicKey.replaceAll('\n', '\r\n')],
    ['no headers', bare(pair.publicKey)],
    ['one line with headers', pair.publicKey.replaceAll('\n', ' ')],
    ['JSON', JSON.stringify(pair.publicKey)],
    ['lines of another length', bare(pair.publicKey).replace(/.{20}/gu, '$&\n')],
    ['invisible characters', `\ufeff${pair.publicKey.replace('MII', '\u200bMII')}`],
  ])('is the same with %s', (_, there) => {
    expect(compare(pair.publicKey, there)).toEqual(['same']);
  });

  test('with any white space anywhere the key is the same', () => {
    const key = bare(pair.publicKey);
    const cuts = fc.array(fc.tuple(fc.nat(key.length), fc.constantFrom(' ', '\n', '\r\n', '\t')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(cuts, (all) => {
        const text = all.reduce((so, [at, space]) => so.slice(0, at) + space + so.slice(at), key);
        expect(compare(key, text)).toEqual(['same']);
      }),
    );
  });

  test.each([
    ['another key', other.publicKey, ['different', 'differs']],
    ['nothing', '  ', ['unknown', 'empty there']],
    ['a key without its end', bare(pair.publicKey).slice(0, -30), ['unknown', 'cut-off there']],
    ['a key cut at any sign', bare(pair.publicKey).slice(0, -31), ['unknown', 'cut-off there']],
    ['a sign too many', `${bare(pair.publicKey)}A`, ['unknown', 'not-base64 there']],
    ['a word', 'hello', ['unknown', 'not-a-key there']],
    ['two keys in one', `${bare(pair.publicKey)}AAAA`, ['unknown', 'extra-data there']],
    ['a private key', pair.privateKey, ['unknown', 'private-key there']],
    ['a private key without headers', bare(pair.privateKey), ['unknown', 'private-key there']],
    ['a PKCS #1 private key', pkcs1.privateKey, ['unknown', 'private-key there']],
    ['a certificate', CERTIFICATE, ['unknown', 'certificate there']],
    ['an SSH key', `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7 me@here`, ['unknown', 'ssh-key there']],
    ['stray characters', pair.publicKey.replace('IIB', 'I*B'), ['unknown', 'not-base64 there']],
    ['other bytes', 'aGVsbG8gd29ybGQsIGhlbGxvIHdvcmxk', ['unknown', 'not-a-key there']],
    ['a token', 'ATATT3xFfGF0abcdefghijklmnop0123', ['unknown', 'secret there']],
  ])('is compared with %s', (_, there, expected) => {
    expect(compare(pair.publicKey, there)).toEqual(expected);
  });

  test('an elliptic curve key is refused, a short or PKCS #1 one is a finding', () => {
    const curve = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'sec1', format: 'pem' },
    });
    expect(compare(curve.publicKey, curve.privateKey)).toEqual([
      'unknown',
      'not-rsa here',
      'private-key there',
    ]);
    const short = rsa(1024).publicKey;
    expect(compare(short, short)).toEqual(['same', 'short here', 'short there']);
    expect(compare(pkcs1.publicKey, pkcs1.publicKey)).toEqual(['same', 'rsa-form here', 'rsa-form there']);
  });

  test('one wrong character is never the same key', () => {
    const key = bare(pair.publicKey);
    fc.assert(
      fc.property(fc.nat(key.length - 3), fc.constantFrom(...Array.from('ABCxyz019+/')), (at, letter) => {
        fc.pre(key[at] !== letter);
        expect(checkPublicKey(key, key.slice(0, at) + letter + key.slice(at + 1)).same).not.toBe('same');
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.base64String(), (a, b) => {
        expect(checkPublicKey(a, `MII${b}`).same).toBe('unknown');
      }),
    );
  });
});

test.each([
  ['JiraAlign', 'JiraAlign', 'same', []],
  ['JiraAlign', 'JiraALign', 'different', ['case-differs']],
  ['JiraAlign', 'JiraAlign ', 'different', ['around-differs', 'around']],
  ['JiraAlign', 'AlignJira', 'different', ['differs']],
  ['Jira Align', 'Jira Align', 'same', ['space']],
  ['jira-align', 'jira-align', 'same', ['symbol']],
  // The first letter of the second is Cyrillic.
  ['Align', '\u0410lign', 'different', ['differs', 'symbol']],
  ['', 'JiraAlign', 'unknown', ['empty-here']],
  ['JiraAlign', ' ', 'unknown', ['empty-there']],
  ['ATATT3xFfGF0abcdefghijklmnop0123', 'JiraAlign', 'unknown', ['secret']],
])('consumer keys %j and %j are %s', (here, there, same, codes) => {
  const reading = checkConsumerKey(here, there);
  expect([reading.same, reading.findings.map(({ code }) => code)]).toEqual([same, codes]);
});

const ALIGN = 'https://acme.jiraalign.com';
test.each([
  [ALIGN, `${ALIGN}/home?x=1`, []],
  [`${ALIGN}/`, ALIGN, []],
  [ALIGN, '', ['not-compared']],
])('the link address %s is right for %j', (text, expected, codes) => {
  const reading = checkLinkAddress(text, expected);
  expect([reading.ok, reading.findings.map(({ code }) => code)]).toEqual([true, codes]);
});

test.each([
  ['', ['empty']],
  ['acme.jiraalign.com', ['no-scheme']],
  ['http://acme.jiraalign.com', ['http']],
  ['https://acme.jiraaling.com', ['misspelled']],
  ['https://acne.jiraalign.com', ['misspelled']],
  ['https://other.jiraalign.com', ['differs']],
  [`${ALIGN}/default`, ['path']],
  [`${ALIGN}:8443/?x#y`, ['extra']],
  ['https://brightmoor.atlassian.net', ['jira-address']],
  ['https://a b', ['not-an-address']],
  ['ATATT3xFfGF0abcdefghijklmnop0123', ['secret']],
])('the link address %j is wrong', (text, codes) => {
  const reading = checkLinkAddress(text, `${ALIGN}/home`);
  expect([reading.ok, reading.findings.map(({ code }) => code)]).toEqual([false, codes]);
});

test('the correction of a link address is right when it is entered', () => {
  const { corrected } = checkLinkAddress('https://acme.jiraaling.com/x', `${ALIGN}/home`);
  expect(corrected).toBe(ALIGN);
  expect(checkLinkAddress(ALIGN, `${ALIGN}/home`)).toEqual({ ok: true, findings: [] });
});

test('no text makes the other checks throw', () => {
  const any = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(checkConsumerKey(a, b).same).toMatch(/same|different|unknown/u);
      expect(typeof checkLinkAddress(a, b).ok).toBe('boolean');
    }),
    { numRuns: runs(1_000) },
  );
});
