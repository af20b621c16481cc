import { fc, runs } from '../../support/random';
import { planMarkdown } from '../../../src/export/plan';
import { link, plain, table } from '../../../src/export/wording/markdown';
import { BLOCK, LINKING, readMarkdown } from './active-marks';
import { aDocument, HARMLESS, type Names } from './a-plan';

const expected = planMarkdown(aDocument());

test('a plan becomes a ticket: headline, account, connector, both verdicts, items to tick, what stays open, where it is from', () => {
  for (const part of [
    '## Fix plan: aha-sync for Aha Roadmaps',
    '**15 changes close 4 gaps in 2 projects; 1 gap stays open.** It takes at most 1 change more than the fewest possible.',
    '- Account: aha-sync, id “5a00”',
    '- Connector: Aha Roadmaps',
    '- Result now: aha-sync is not ready for Aha Roadmaps. 0 of 2 projects have everything required of a project.',
    '- Result afterwards (simulated, not checked): aha-sync is ready for Aha Roadmaps.',
    '- [ ] 6. **Add aha-sync to the group “jira users”**',
    '  - Where: [admin.atlassian.com \\> Directory \\> Groups](https://admin.atlassian.com)',
    '  - Who can do it: organization admins and user access admins.',
    '  - [ ] ABC: [ABC: Space settings \\> People](https://small.example/plugins/servlet/project-config/ABC/people)',
    '  - **High risk:** the account also gets Edit issues',
    '### What the account gets besides\n\n- **High risk:** Edit issues in 3 projects: ABC and 2 more',
    '### What stays open\n\n- Edit issues in 1 project (ABC). An issue security level hides issues from the account.',
    'from the check run-1, started at 2026-11-22T10:00:00.000Z.',
    'Integration Preflight changed nothing in Jira.',
  ])
    expect(expected).toContain(part);
  expect(expected.match(/^- \[ \] \d+\. /gmu)).toHaveLength(14);
});

test('without a check, for an account that does not exist yet, nothing is said that a check would find', () => {
  const { run: _run, simulated: _simulated, ...rest } = aDocument();
  const text = planMarkdown(rest);
  expect(text).toContain('- Account: aha-sync, still to be created');
  expect(text).toContain('The result after these changes was not simulated.');
  expect(text).not.toMatch(/Result now|Result afterwards|from the check/u);
});

test('changes chosen by hand say so, and promise nothing about what stays open', () => {
  const { plan, totals: _totals, ...rest } = aDocument();
  const { changes, gains } = plan;
  const text = planMarkdown({ ...rest, plan: { strategy: 'by-hand', changes, steps: 15, gains } });
  expect(text).toContain('**15 chosen changes close 28 gaps.**');
  expect(text).toContain('- Plan: Chosen by hand.');
  expect(text).not.toMatch(/stays open|fewest/u);
});

test('a check that is not finished, and answers that were not established, are said', () => {
  const document = aDocument();
  const { run } = document;
  if (!run) throw new Error('The plan is from a run.');
  const cells = { ...run.counts.cells, unknown: 7 };
  const text = planMarkdown({
    ...document,
    run: { ...run, state: 'paused', counts: { ...run.counts, cells } },
  });
  expect(text).toContain('- The check was not finished.');
  expect(text).toContain('- 7 answers could not be established by the check.');
});

test('a role in thousands of projects does not make a ticket that nobody can open', () => {
  const projects = Array.from({ length: 3_000 }, (_, at) => ({ id: at + 10, key: `P${at}` }));
  const { plan, ...rest } = aDocument();
  const [first] = plan.changes;
  if (plan.strategy === 'by-hand' || !first) throw new Error('A plan was made, with changes.');
  const change = { kind: 'join-role', role: { roleId: '1', name: 'Dev' }, projects } as const;
  const text = planMarkdown({ ...rest, plan: { ...plan, changes: [{ ...first, change }] } });
  expect(text.match(/^ {2}- \[ \] P\d+: /gmu)).toHaveLength(50);
  expect(text).toMatch(/- \[ \] In the same way: P50, P51, .*, P999 and 2,000 more/u);
  expect(text.length).toBeLessThan(20_000);
});

/** What a name can do harm with, and anything else. */
const evil = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '![x](https://evil.example/p.png)',
          '[a](javascript:alert(1))',
          '[~accountid:5a00]',
          '@everyone',
          'bob@evil.example',
          '<img src=x onerror=alert(1)>',
          '<!--',
          '&lt;b&gt;',
          '&#64;all',
          '\n# heading',
          '\r\n- item',
          '\u2028| a | b |',
          '```',
          '``',
          '`',
          '\\',
          '**',
          '~~',
          '|',
          'www.evil.example',
          '//evil.example',
          'HTTPS://evil.example/?a=b',
          'ht\u200Btps://evil.example',
          'mailto:x',
          '[x]: https://evil.example',
          '\u202Egnp',
          '---',
          '1. ',
          '> ',
          '    ',
          '\u0000',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
        fc.string({ maxLength: 8 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('')),
  fc.string({ maxLength: 30 }),
);

const evilNames: fc.Arbitrary<Names> = fc.record({
  account: evil,
  connector: evil,
  group: evil,
  role: evil,
  scheme: evil,
  permission: evil,
  // Jira takes no other signs in a key.
  key: fc.stringMatching(/^[A-Z][A-Z0-9_]{1,9}$/u),
});

/** Blocks that a line opens: those of the ticket itself, and nothing of a name that follows them. */
const blocks = (line: string): string[] => {
  const found: string[] = [];
  for (let rest = line, block = BLOCK.exec(rest); block !== null; block = BLOCK.exec(rest)) {
    found.push(block[0].trim());
    rest = rest.slice(block[0].length).replace(/^\[ \] (?:\d+\. )?/u, '');
  }
  return found;
};

test('whatever things are called, a ticket has the same lines, the same links and no others, and mentions nobody', () => {
  const ours = readMarkdown(expected);
  const shape = ours.map(({ marks }) => marks);
  const opened = expected.split('\n').map(blocks);
  fc.assert(
    fc.property(evilNames, (names) => {
      const written = planMarkdown(aDocument(names));
      const lines = readMarkdown(written);
      expect(lines.map(({ marks }) => marks)).toEqual(shape);
      expect(written.split('\n').map(blocks)).toEqual(opened);
      expect(lines.flatMap(({ addresses }) => addresses)).toEqual(
        ours.flatMap(({ addresses }) => addresses.map((address) => address.replace('ABC', names.key))),
      );
      expect(lines.map(({ text }) => text).join('\n')).not.toMatch(LINKING);
    }),
    { numRuns: runs(300) },
  );
});

test.each([
  ['![x](y)', '!\\[x\\](y)'],
  ['[~accountid:5]', '\\[\\~accountid:5\\]'],
  ['a @team b', 'a `@team` b'],
  ['ops@acme.example now', '`ops@acme.example` now'],
  ['see https://x.example/a?b=c.', 'see `https://x.example/a?b=c.`'],
  ['x.example', '`x.example`'],
  ['a|b', 'a\\|b'],
  ['# a', '\\# a'],
  ['- a', '\\- a'],
  ['12. a', '12\\. a'],
  ['&amp; & b', '\\&amp; & b'],
  ['a\n\nb\tc', 'a b c'],
  ['right\u202Etfel', 'righttfel'],
  ['it is version 2.0 of e.g. this', 'it is version 2.0 of e.g. this'],
])('%j is written %s', (text, written) => {
  expect(plain(text)).toBe(written);
});

test('a cell cannot leave its table, nor a text its link', () => {
  expect(table(['a|b'], [['c\nd'], ['']])).toEqual(['| a\\|b |', '| --- |', '| c d |', '|   |']);
  expect(link('a](b) @c', 'https://x.example/a b)(c')).toBe('[a\\](b) \\@c](https://x.example/a%20b%29%28c)');
});

test('the names of the plan that is compared with do no harm', () => {
  expect(Object.values(HARMLESS).join(' ')).not.toMatch(/[^\w -]/u);
});
