/** The one-way dependency rule of docs/architecture.md; each rule says how to obey it. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

module.exports = {
  forbidden: [
    only(
      'domain-is-pure',
      '^src/domain/',
      '^src/domain/',
      'domain judges; it does no I/O and imports nothing but itself. Pass facts in as values.',
    ),
    only(
      'catalogue-is-data',
      '^src/catalogue/',
      '^src/(catalogue|domain)/|^node_modules/valibot',
      'catalogue is data, its schemas and loader.',
    ),
    only(
      'contract-is-shapes',
      '^src/contract/',
      '^src/(contract|domain|catalogue)/|^node_modules/valibot',
      'contract is types and schemas shared by page, CLI and resolvers.',
    ),
    only(
      'ports-are-types',
      '^src/ports/',
      '^src/(ports|domain|catalogue|contract)/',
      'ports are types only.',
    ),
    only(
      'export-is-pure',
      '^src/export/',
      '^src/(export|contract|domain|catalogue)/',
      'a reporter turns a report into text and nothing else.',
    ),
    only(
      'setup-is-pure',
      '^src/setup/',
      '^src/(setup|catalogue|domain|contract)/|^node_modules/valibot',
      'setup knows how a connector signs in: it reads what an admin types and pastes, and asks nobody.',
    ),
    only(
      'troubleshoot-is-pure',
      '^src/troubleshoot/',
      '^src/(troubleshoot|setup|catalogue|domain|contract)/|^node_modules/valibot',
      'troubleshoot names causes from text; what is checked live goes through the client.',
    ),
    only(
      'client-needs-no-platform',
      '^src/client/',
      '^src/(client|contract|domain|export|catalogue)/|^node_modules/(valibot|p-limit)',
      'the client is shared by page and CLI: it gets its transport as an argument.',
    ),
    only(
      'usecases-behind-ports',
      '^src/usecases/',
      '^src/(usecases|domain|catalogue|contract|ports)/|^node_modules/p-limit',
      'use cases see the world through ports only.',
    ),
    only(
      'resolvers-are-thin',
      '^src/resolvers/',
      '^src/(resolvers|usecases|contract|ports|domain|catalogue)/|^node_modules/(valibot|@forge/resolver|@forge/api)',
      'parse, authorise, use case, envelope.',
    ),
    only(
      'background-is-thin',
      '^src/background/',
      '^src/(background|usecases|contract|ports)/|^node_modules/valibot',
      'read the event, use case, log.',
    ),
    only(
      'adapters-know-ports',
      '^src/(jira|storage|forge)/',
      '^src/(jira|storage|forge|ports|domain|contract|catalogue)/|^node_modules/(valibot|p-limit|@forge)|^(node:)?crypto$',
      'adapters implement ports.',
    ),
    only(
      'page-imports',
      '^static/admin-page/src/',
      '^static/admin-page/|^src/(contract|client|export|domain|catalogue|setup|troubleshoot)/|^node_modules/|^package\\.json$',
      "the page imports contract, client, export, setup, troubleshoot, catalogue data, pure domain, and the app's version from package.json only.",
    ),
    {
      name: 'dev-never-judges',
      severity: 'error',
      comment: "The simulated site must not share the judge's mistakes.",
      from: { path: '^dev/' },
      to: { path: '^src/domain/' },
    },
    {
      name: 'nothing-deployed-needs-dev',
      severity: 'error',
      comment: 'dev/, cli/ and test/ are never deployed.',
      from: { path: '^(src|static)/' },
      to: { path: '^(dev|cli|test|scripts)/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle hides which file knows what.',
      from: {},
      to: { circular: true, viaOnly: { pathNot: 'node_modules' } },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      comment: 'Deployed code must not need a development dependency.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'An import must lead somewhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|^static/admin-page/build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
