import { type CheckOptions, readCommand } from '../../cli/src/options';
import { UsageError } from '../../cli/src/usage';

const WHO = ['--account', '557058:bot', '--connector', 'aha-roadmaps'];

/** What is read when only the two necessary flags are given. */
const PLAIN: CheckOptions = {
  account: '557058:bot',
  connector: 'aha-roadmaps',
  options: {},
  confirm: [],
  projects: { kind: 'all' },
  format: 'text',
};

const check = (...more: readonly string[]): ReturnType<typeof readCommand> => readCommand([...WHO, ...more]);

describe('a check', () => {
  it('needs an account and a connector only', () => {
    expect(check()).toEqual({ does: 'check', options: PLAIN });
  });

  const rows: readonly [string, string[], Partial<CheckOptions>][] = [
    ['switches an option on', ['--option', 'link=true'], { options: { link: true } }],
    ['switches an option off', ['--option', 'link=false'], { options: { link: false } }],
    ['chooses a role', ['--option', 'developerRole=10002'], { options: { developerRole: '10002' } }],
    ['takes a value with an equals sign whole', ['--option', 'group=a=b'], { options: { group: 'a=b' } }],
    ['takes an empty value', ['--option', 'group='], { options: { group: '' } }],
    [
      'takes several options, of one name the last',
      ['--option', 'a=true', '--option=b=x', '--option', 'a=false'],
      { options: { a: false, b: 'x' } },
    ],
    ['confirms steps', ['--confirm', 'one', '--confirm', 'two,three'], { confirm: ['one', 'two', 'three'] }],
    ['forgives blanks between steps', ['--confirm', ' one, two ,'], { confirm: ['one', 'two'] }],
    ['checks all projects', ['--projects', ' ALL '], { projects: { kind: 'all' } }],
    [
      'checks named projects',
      ['--projects', 'web,OPS'],
      { projects: { kind: 'keys', keys: ['WEB', 'OPS'] } },
    ],
    [
      'forgives other separators between projects',
      ['--projects', ' web; ops  ,, hr'],
      { projects: { kind: 'keys', keys: ['WEB', 'OPS', 'HR'] } },
    ],
    ['checks a site', ['--site', 'https://acme.atlassian.net'], { site: 'https://acme.atlassian.net' }],
    [
      'forgives slashes after a site',
      ['--site', 'https://acme.atlassian.net//'],
      { site: 'https://acme.atlassian.net' },
    ],
    ['checks a local site', ['--site', 'http://127.0.0.1:8080'], { site: 'http://127.0.0.1:8080' }],
    ['simulates a site', ['--site-file', 'site.yaml'], { siteFile: 'site.yaml' }],
    ['answers text', ['--format', 'text'], { format: 'text' }],
    ['answers JSON', ['--format=json'], { format: 'json' }],
    ['answers CSV', ['--format', 'csv'], { format: 'csv' }],
    ['answers Markdown', ['--format', 'markdown'], { format: 'markdown' }],
    ['answers SARIF', ['--format', 'sarif'], { format: 'sarif' }],
    ['answers a page to print', ['--format', 'html'], { format: 'html' }],
    ['writes every form to a folder', ['--pack', 'evidence'], { pack: 'evidence' }],
    ['writes to a file', ['--output', 'report.json'], { output: 'report.json' }],
  ];
  it.each(rows)('%s', (_what, args, expected) => {
    expect(check(...args)).toEqual({ does: 'check', options: { ...PLAIN, ...expected } });
  });
});

it.each([
  ['help', ['--help'], { does: 'help' }],
  ['help, whatever else is there', [...WHO, '--list', '--help'], { does: 'help' }],
  ['the connectors', ['--list'], { does: 'list' }],
  ['the connectors, whatever else is missing', ['--list', '--account', 'x'], { does: 'list' }],
])('shows %s', (_what, args, command) => {
  expect(readCommand(args)).toEqual(command);
});

describe('says what is wrong', () => {
  const rows: readonly [string, string[], string | RegExp][] = [
    ['no flags at all', [], /^--account is missing/u],
    ['no account', ['--connector', 'x'], /^--account is missing/u],
    ['an empty account', ['--account', '', '--connector', 'x'], /^--account is missing/u],
    ['no connector', ['--account', 'x'], /^--connector is missing.*--list/u],
    ['an empty connector', ['--account', 'x', '--connector', ''], /^--connector is missing/u],
    ['an option without a value', [...WHO, '--option', 'link'], '--option needs NAME=VALUE, not "link".'],
    ['an option without a name', [...WHO, '--option', '=true'], '--option needs NAME=VALUE, not "=true".'],
    ['no project', [...WHO, '--projects', ' , '], /^--projects needs "all", or project keys/u],
    [
      'an unknown format',
      [...WHO, '--format', 'xml'],
      '--format is text, html, csv, markdown, json, sarif, not "xml".',
    ],
    [
      'a form that only a check has',
      ['--account', 'x', '--boards', '2', '--format', 'csv'],
      /text or json here/u,
    ],
    [
      'a pack of what is no check',
      ['--account', 'x', '--explain', 'A:B', '--pack', 'evidence'],
      /--pack is for a check/u,
    ],
    ['a pack without a folder', [...WHO, '--pack', ''], '--pack needs the name of a folder.'],
    ['a site and a site file', [...WHO, '--site', 'https://a.example', '--site-file', 'f'], /not both/u],
    ['an unknown flag', [...WHO, '--verbose'], /--verbose/u],
    ['a word that belongs to no flag', [...WHO, 'aha'], /aha/u],
    ['a flag without its value', [...WHO, '--output'], /--output/u],
    ['a value for a flag that takes none', [...WHO, '--list=yes'], /--list/u],
  ];
  it.each(rows)('with %s', (_what, args, message) => {
    expect(() => readCommand(args)).toThrow(UsageError);
    expect(() => readCommand(args)).toThrow(message);
  });

  it.each([
    'acme.atlassian.net',
    'ftp://acme.atlassian.net',
    'file:///etc/hosts',
    'https://me@acme.atlassian.net',
    'https://:secret@acme.atlassian.net',
    'https://acme.atlassian.net/?a=b',
    'https://acme.atlassian.net/#top',
    '',
  ])('with the site "%s"', (site) => {
    expect(() => check('--site', site)).toThrow(UsageError);
    expect(() => check('--site', site)).toThrow(/^--site needs an address/u);
  });
});
