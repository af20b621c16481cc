import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fc, runs } from '../support/random';
import { commandFor, type ConnectionTestInput } from '../../src/setup/connection-test';
import { runInBash } from './run-command';

const SITE = 'https://brightmoor.atlassian.net';
const CLOUD_ID = '8f6c2a10-5b7d-4e3f-9a21-0c4d8e6f1b35';

/** What breaks out of quotes in one shell or another. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    ...[
      "'",
      '"',
      '`',
      '$(id)',
      '${x}',
      ';id',
      '\n',
      '\r',
      '\\',
      '\u2018',
      '\u2019',
      '!!',
      '%s',
      '{',
      '#',
      '\0',
      "';id;'",
      "''",
    ],
  ),
);
const near = (text: string) =>
  fc.tuple(fc.nat(text.length), hostile).map(([at, put]) => text.slice(0, at) + put + text.slice(at));

const email = fc.oneof(hostile, near('bot@brightmoor.example'), near("o'brien+jira@brightmoor.example"));
const anyInput: fc.Arbitrary<ConnectionTestInput> = fc.record(
  {
    shell: fc.constantFrom('bash' as const, 'powershell' as const),
    siteUrl: fc.oneof(hostile, near(SITE), near('https://x.atlassian.net'), fc.constant(SITE)),
    email: fc.oneof(email, fc.constant('bot@brightmoor.example')),
    key: fc.oneof(hostile, near('PLAT-12'), fc.constantFrom('PLAT', 'PLAT-12')),
    gateway: fc.record({ cloudId: fc.oneof(hostile, near(CLOUD_ID), fc.constant(CLOUD_ID)) }),
  },
  { requiredKeys: ['shell', 'siteUrl', 'email'] },
);

/** Addresses that are accepted, with many apostrophes and per cent signs. */
const acceptedEmail = fc
  .string({ unit: fc.constantFrom(...Array.from("''''%%ab.+_-9")), minLength: 1, maxLength: 20 })
  .map((name) => `${name}@brightmoor.example`);

/** Parts of a command outside quotes, and the words in quotes as the shell reads them. */
function readShell(shell: 'bash' | 'powershell', text: string): { outside: string; words: string[] } {
  const doubled = shell === 'bash' ? `'\\''` : `''`;
  const words: string[] = [];
  let outside = '';
  let at = 0;
  while (at < text.length) {
    if (text[at] !== "'") {
      outside += text[at] ?? '';
      at += 1;
      continue;
    }
    let word = '';
    at += 1;
    while (at < text.length) {
      if (text.startsWith(doubled, at)) {
        word += "'";
        at += doubled.length;
      } else if (text[at] === "'") break;
      else {
        word += text[at] ?? '';
        at += 1;
      }
    }
    words.push(word);
    outside += '␣';
    at += 1;
  }
  return { outside, words };
}

const commandOf = (input: ConnectionTestInput): string | undefined => {
  const command = commandFor(input);
  return command.ok ? command.text : undefined;
};

test('whatever is put in, it is refused or stands in quotes and changes nothing else', () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyInput, (input) => {
      const text = commandOf(input);
      if (text === undefined) return;
      accepted += 1;
      const plain = commandOf({
        shell: input.shell,
        siteUrl: SITE,
        email: 'a@b.cc',
        ...(input.key !== undefined && { key: 'AB' }),
      });
      const [got, wanted] = [readShell(input.shell, text), readShell(input.shell, plain ?? '')];
      expect(got.outside).toBe(wanted.outside);
      const changed = got.words.filter((word, index) => word !== wanted.words[index]);
      const own = [input.email, `${input.email}:`];
      const address =
        /^https:\/\/[a-z0-9.-]+(?:\/ex\/jira\/[0-9a-f-]{36})?\/rest\/api\/3\/(?:myself|project\/[A-Z0-9_]+|issue\/[A-Z0-9_]+-\d+\?fields=project)$/u;
      expect(changed.filter((word) => !own.includes(word) && !address.test(word))).toEqual([]);
      expect(text).not.toMatch(/[^\n\u0020-\u007e]/u);
    }),
    { numRuns: runs(4_000) },
  );
  expect(accepted).toBeGreaterThan(100);
});

test('bash reads exactly the address that was given, and nothing of it as a command', async () => {
  // A curl that shows what it was given.
  const folder = mkdtempSync(join(tmpdir(), 'show-curl-'));
  writeFileSync(join(folder, 'curl'), '#!/bin/sh\nprintf "HTTP/1.1 200 OK\\r\\n\\r\\n%s\\n" "$*"\ncat\n');
  chmodSync(join(folder, 'curl'), 0o755);
  const path = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
  await fc.assert(
    fc.asyncProperty(acceptedEmail, async (address) => {
      const text = commandOf({ shell: 'bash', siteUrl: SITE, email: address }) ?? '';
      const { printed } = await runInBash(text, { env: { JIRA_API_TOKEN: 'A+b/c=_.-9' }, path });
      expect(printed.trim().split('\n').slice(0, 6)).toEqual([
        `== GET ${SITE}/rest/api/3/myself`,
        'HTTP/1.1 200 OK',
        '',
        '--config -',
        `user = "${address}:A+b/c=_.-9"`,
        `url = "${SITE}/rest/api/3/myself"`,
      ]);
    }),
    { numRuns: runs(40) },
  );
}, 60_000);

test.each([
  [{ siteUrl: 'http://brightmoor.atlassian.net' }, 'site-url'],
  [{ siteUrl: 'https://jira.brightmoor.example' }, 'site-url'],
  [{ siteUrl: "https://a'b.atlassian.net" }, 'site-url'],
  [{ email: 'bot' }, 'email'],
  [{ email: 'bot@brightmoor' }, 'email'],
  [{ email: 'bot:x@brightmoor.example' }, 'email'],
  [{ email: '"bot"@brightmoor.example' }, 'email'],
  [{ email: 'bot@brightmoor.example\n' }, 'email'],
  [{ key: 'plat' }, 'key'],
  [{ key: 'PLAT-0' }, 'key'],
  [{ key: 'PLAT/../../x' }, 'key'],
  [{ key: '' }, 'key'],
  [{ gateway: { cloudId: 'brightmoor' } }, 'cloud-id'],
])('%j is refused', (more, code) => {
  const command = commandFor({ shell: 'bash', siteUrl: SITE, email: 'bot@brightmoor.example', ...more });
  expect(command).toMatchObject({ ok: false, problems: [{ code }] });
});

test('a token with scopes is tried through the gateway', () => {
  const input = { siteUrl: SITE, email: 'bot@serviceaccount.atlassian.com', gateway: { cloudId: CLOUD_ID } };
  for (const shell of ['bash', 'powershell'] as const) {
    const { words } = readShell(shell, commandOf({ shell, ...input }) ?? '');
    expect(words).toContain(`https://api.atlassian.com/ex/jira/${CLOUD_ID}/rest/api/3/myself`);
  }
});

test('on the command line nothing is read as a comment or as history, and nothing but the question reads on', () => {
  const text =
    commandOf({ shell: 'bash', siteUrl: SITE, email: 'bot@brightmoor.example', key: 'PLAT-1' }) ?? '';
  expect(text).not.toMatch(/[!#]/u);
  expect(text).toMatch(/^\([^]*\)$/u);
});

test('in PowerShell the token goes to no other program', () => {
  const text = commandOf({ shell: 'powershell', siteUrl: SITE, email: 'bot@brightmoor.example' }) ?? '';
  const { outside } = readShell('powershell', text);
  expect(outside).not.toMatch(/curl|Invoke-|Start-Process|cmd|Write-/iu);
  expect(outside.match(/\$token/gu)).toHaveLength(5);
  expect(text).toMatch(/^& \{[^]*\}$/u);
});
