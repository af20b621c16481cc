import { checklistMarkdown } from '../../src/setup';

test('a checklist becomes a task list with its notes and sources', () => {
  const text = checklistMarkdown({
    title: 'Set-up checklist: Aha! Roadmaps',
    facts: ['Account: aha-sync', 'Sign-in: E-mail and API token'],
    sections: [
      {
        title: 'Sign-in',
        entries: [
          {
            text: 'The account is active',
            done: true,
            notes: ['Jira says so.'],
            source: 'https://a.example/x',
            checked: '2026-11-22',
          },
          { text: 'The address is right', done: false, notes: [], source: 'https://a.example/y' },
        ],
      },
      { title: 'Empty', entries: [] },
    ],
  });
  expect(text).toBe(`# Set-up checklist: Aha! Roadmaps

- Account: aha-sync
- Sign-in: E-mail and API token

## Sign-in (1 of 2 done)

- [x] The account is active
  - Jira says so.
  - Source: <https://a.example/x>, read 2026-11-22
- [ ] The address is right
  - Source: <https://a.example/y>
`);
});

test.each([
  ['[link](javascript:attack())', '\\[link\\](javascript:attack())'],
  ['<img src=x onerror=attack()>', '\\<img src=x onerror=attack()\\>'],
  ['*bold* _it_ `code` ~~gone~~ &lt;b&gt;', '\\*bold\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~ \\&lt;b\\&gt;'],
  ['one\n\n# two\n- [x] three', 'one # two - \\[x\\] three'],
  ['# heading', '\\# heading'],
  ['1. first', '1\\. first'],
  ['- item', '\\- item'],
  ['back\\slash', 'back\\\\slash'],
  ['ask @team on https://a.example/x', 'ask `@team` on `https://a.example/x`'],
  ['a|b', 'a\\|b'],
  ['right\u202Etfel', 'righttfel'],
])('%j stays text', (text, written) => {
  const entry = { text, done: false, notes: [text] };
  const list = checklistMarkdown({
    title: text,
    facts: [text],
    sections: [{ title: text, entries: [entry] }],
  });
  expect(list).toBe(
    `# ${written}\n\n- ${written}\n\n## ${written} (0 of 1 done)\n\n- [ ] ${written}\n  - ${written}\n`,
  );
});

test('an address cannot leave its angle brackets', () => {
  const entry = { text: 'T', done: false, notes: [], source: 'https://a.example/> [x](y)\n# z' };
  const list = checklistMarkdown({ title: 'T', facts: [], sections: [{ title: 'S', entries: [entry] }] });
  expect(list).toContain('<https://a.example/%3E%20[x](y)%0A#%20z>');
});
