import { bundleForForge } from '../../dev/build/bundle-for-forge';
import { moduleFindings } from '../../scripts/lib/bundles/module-findings';
import { type Files, projects } from './project-files';

const project = projects();

/** What is wrong in the bundle of a project, by esbuild itself: one line each, after seeing that each says what to do. */
async function problems(files: Files, allowed: Record<string, string> = {}): Promise<string[]> {
  const { metafile } = await bundleForForge(project(files));
  return moduleFindings(metafile, allowed).map(({ problem, fix }) => {
    expect(fix).not.toBe('');
    return `${problem} | ${fix}`;
  });
}

const greeting = "export const greeting = (name: string): string => 'Hello, ' + name + Math.random();\n";

test('the code of resolvers and allowed packages are in their place', async () => {
  const files = {
    'src/app.ts': "import { greeting } from './usecases/greet';\nexport const resolver = greeting;\n",
    'src/usecases/greet.ts': "export { greeting } from 'greetings';\n",
    'node_modules/greetings/index.ts': greeting,
  };
  expect(await problems(files, { greetings: 'to greet' })).toEqual([]);
});

test('a package that nobody allowed is told with who imports it', async () => {
  const files = {
    'src/app.ts': "export { greeting as resolver } from '@hello/greetings';\n",
    'node_modules/@hello/greetings/index.ts': "export * from './large';\n",
    'node_modules/@hello/greetings/large.ts': greeting,
  };
  const [only, ...more] = await problems(files);
  expect(only).toContain('the package @hello/greetings is in the resolver bundle');
  expect(only).toContain('remove its import from src/app.ts, or add it to');
  expect(more).toEqual([]);
});

test('an allowed package that is gone is told', async () => {
  const files = { 'src/app.ts': 'export const resolver = Math.random;\n' };
  expect(await problems(files, { greetings: 'to greet' })).toEqual([
    'the package greetings is allowed, but no longer in the resolver bundle | remove it from the list',
  ]);
});

test.each(['dev', 'test', 'static/admin-page/src', 'src/client', 'src/export'])(
  'code from %s is told with who imports it',
  async (folder) => {
    const files = {
      'src/app.ts': "export { resolver } from './usecases/greet';\n",
      'src/usecases/greet.ts': `export { greeting as resolver } from '../../${folder}/greeting';\n`,
      [`${folder}/greeting.ts`]: greeting,
    };
    expect(await problems(files)).toEqual([
      `${folder}/greeting.ts is in the resolver bundle, and is not code for resolvers | ` +
        'remove its import from src/usecases/greet.ts',
    ]);
  },
);

test('an import of which nothing is used leaves nothing, and is not told', async () => {
  const files = {
    'src/app.ts':
      "import { greeting } from '../dev/greeting';\nexport const resolver = (f: typeof greeting) => f;\n",
    'dev/greeting.ts': greeting,
  };
  expect(await problems(files)).toEqual([]);
});

test('two versions of a package are told with who brings each', async () => {
  const files = {
    'src/app.ts':
      "import { greeting } from 'greetings';\nimport { twice } from 'twice';\nexport const resolver = () => twice(greeting('you'));\n",
    'node_modules/greetings/index.ts': greeting,
    'node_modules/twice/index.ts':
      "import { greeting } from 'greetings';\nexport const twice = (text: string): string => greeting(text) + text;\n",
    'node_modules/twice/node_modules/greetings/index.ts': greeting,
  };
  const [only, ...more] = await problems(files, { greetings: 'to greet', twice: 'to repeat' });
  expect(only).toContain('greetings is in the resolver bundle 2 times');
  expect(only).toContain('node_modules/greetings as ES modules, for src/app.ts');
  expect(only).toContain(
    'node_modules/twice/node_modules/greetings as ES modules, for node_modules/twice/index.ts',
  );
  expect(more).toEqual([]);
});

test('a package in both module formats is two copies', async () => {
  const files = {
    'src/app.ts':
      "import { greeting } from 'greetings';\nimport { twice } from 'twice';\nexport const resolver = () => twice(greeting('you'));\n",
    'node_modules/greetings/package.json': JSON.stringify({
      exports: { import: './index.mjs', require: './index.cjs' },
    }),
    'node_modules/greetings/index.mjs':
      "export const greeting = (name) => 'Hello, ' + name + Math.random();\n",
    'node_modules/greetings/index.cjs': "exports.greeting = (name) => 'Hello, ' + name + Math.random();\n",
    'node_modules/twice/index.js':
      "const { greeting } = require('greetings');\nexports.twice = (text) => greeting(text) + text;\n",
  };
  const [only] = await problems(files, { greetings: 'to greet', twice: 'to repeat' });
  expect(only).toContain('greetings is in the resolver bundle 2 times');
  expect(only).toContain('node_modules/greetings as CommonJS, for node_modules/twice/index.js');
});

test('a module that would have to be found at run time is told, one of Node is not', async () => {
  const files = {
    'src/app.ts':
      "import { randomUUID } from 'node:crypto';\nexport const resolver = () => { try { return require('greetings'); } catch { return randomUUID(); } };\n",
  };
  const [only, ...more] = await problems(files);
  expect(only).toContain('greetings is not in the resolver bundle, and Forge has no such module at run time');
  expect(more).toEqual([]);
});
