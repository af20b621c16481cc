import { completeProject, findingsAfter, findingsIn, realManifest } from './project-copy';

// Atlassian's validator compiles a schema of 2 MB once, which takes seconds on a slow machine.
jest.setTimeout(60_000);

const SCOPE = '    - read:license:jira';

describe('a manifest that breaks one rule', () => {
  it.each([
    {
      rule: 'modules exist',
      from: '  jira:globalPage:',
      to: '  jira:globalPag:',
      says: ['jira:globalPag'],
    },
    {
      rule: 'display conditions are valid',
      from: 'isAdmin: true',
      to: 'isBoss: true',
      says: ['Forge error', 'isBoss'],
    },
    {
      rule: 'a module refers to a function that exists',
      from: '        function: resolver\n    # The button "Configure"',
      to: '        function: nobody\n    # The button "Configure"',
      says: ['nobody'],
    },
    {
      rule: 'the handler is exported',
      from: 'handler: index.handler',
      to: 'handler: index.run',
      says: ['does not export "run"; it exports handler'],
    },
    {
      rule: 'the handler file exists',
      from: 'handler: index.handler',
      to: 'handler: main.handler',
      says: ['src/main.ts does not exist'],
    },
    {
      rule: 'scopes only read',
      from: SCOPE,
      to: `    - write:permission-scheme:jira\n${SCOPE}`,
      says: ['write:permission-scheme:jira', 'the app reads only'],
    },
    {
      rule: 'scopes are granular',
      from: SCOPE,
      to: `    - read:jira-work\n${SCOPE}`,
      says: ['read:jira-work', 'granular read:*:jira'],
    },
    {
      rule: 'every operation has its scopes',
      from: SCOPE,
      to: '   ',
      says: ['GET /rest/api/3/instance/license also needs read:license:jira'],
    },
    {
      rule: 'every scope has its operation',
      from: SCOPE,
      to: `    - read:workflow:jira\n${SCOPE}`,
      says: ['read:workflow:jira', 'no operation that the app uses needs this scope'],
    },
    {
      rule: 'scopes exist',
      from: SCOPE,
      to: `    - read:licence:jira\n${SCOPE}`,
      says: ['Forge error', 'read:licence:jira'],
    },
    {
      rule: 'scopes are listed once',
      from: SCOPE,
      to: `${SCOPE}\n${SCOPE}`,
      says: ['read:license:jira', 'listed twice'],
    },
    {
      rule: 'no egress',
      from: 'permissions:\n',
      to: 'permissions:\n  external:\n    fetch:\n      backend:\n        - https://example.com\n',
      says: ['permissions.external', 'the app promises no egress'],
    },
    {
      rule: 'no remotes',
      from: 'permissions:\n',
      to: 'remotes:\n  - key: elsewhere\n    baseUrl: https://example.com\npermissions:\n',
      says: ['the section "remotes"'],
    },
    {
      rule: 'no exemption from the content security policy',
      from: 'permissions:\n',
      to: 'permissions:\n  content:\n    styles:\n      - unsafe-inline\n',
      says: ['permissions.content', 'loosens'],
    },
    {
      rule: 'no way in from outside',
      from: '  function:\n',
      to: '  webtrigger:\n    - key: hook\n      function: resolver\n      response:\n        type: dynamic\n  function:\n',
      says: ['the module "webtrigger"'],
    },
    {
      rule: 'the runtime is maintained',
      from: 'nodejs22.x',
      to: 'nodejs20.x',
      says: ['the runtime nodejs20.x is not a current one', 'use nodejs22.x or nodejs24.x'],
    },
    {
      rule: 'the runtime exists',
      from: 'nodejs22.x',
      to: 'nodejs18.x',
      says: ['Forge error', "'nodejs20.x', 'nodejs22.x', 'nodejs24.x'"],
    },
    {
      rule: 'the page has a source',
      from: 'path: static/admin-page/build',
      to: 'path: static/other-page/build',
      says: ['static/other-page/index.html does not exist'],
    },
  ])('$rule', async ({ from, to, says }) => {
    const text = (await findingsAfter(from, to)).join('\n\n');

    for (const part of says) expect(text).toContain(part);
    expect(text).toMatch(/^manifest\.yml(:\d+)?, /m);
  });

  it('has a list of scopes', async () => {
    const manifest = realManifest().replace(/ {2}scopes:[^]*$/, '  scopes: []\n');

    const text = (await findingsIn({ ...completeProject(), 'manifest.yml': manifest })).join('\n\n');

    expect(text).toContain('there is no list of scopes');
  });
});
