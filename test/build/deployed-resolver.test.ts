import { readFileSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { bundleForForge } from '../../dev/build/bundle-for-forge';
import { paths, projectRoot } from '../../dev/build/project-paths';
import { projects, soundProject, write } from './project-files';

const project = projects();

test("Forge's bundler looks for the app where npm run build puts it, and everything else takes the source", () => {
  const { imports } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    imports: { '#app': Record<string, string> };
  };
  const { webpack, default: source } = imports['#app'];
  expect(resolve(projectRoot, webpack ?? '')).toBe(paths.deployedResolver);
  expect(resolve(projectRoot, source ?? '')).toBe(paths.app);
});

test('the bundle runs, and keeps only what something uses', async () => {
  const root = project({
    'src/app.ts':
      "import { used } from './words';\nexport const resolver = (name: string): string => used + name;\n",
    'src/words.ts': "export const used = 'Hello, ';\nexport const unused = 'never said';\n",
  });
  const { outfile, content } = await bundleForForge(root);
  const { resolver } = createRequire(__filename)(outfile) as { resolver: (name: string) => string };
  expect(resolver('you')).toBe('Hello, you');
  expect(Buffer.from(content).toString()).not.toContain('never said');
});

test('a file is written again when the sources change, and only then', async () => {
  const root = project(soundProject);
  const { outfile, content } = await bundleForForge(root);
  utimesSync(outfile, 1, 1);

  expect((await bundleForForge(root)).content).toEqual(content);
  expect(statSync(outfile).mtimeMs).toBe(1000);

  write(root, { 'src/app.ts': "export const resolver = (): string => 'Goodbye';\n" });
  await bundleForForge(root);
  expect(statSync(outfile).mtimeMs).toBeGreaterThan(1000);
  expect(readFileSync(outfile, 'utf8')).toContain('Goodbye');
});
