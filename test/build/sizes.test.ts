import { randomBytes } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { checkBundles } from '../../scripts/lib/bundles/check-bundles';
import { initialScripts } from '../../scripts/lib/bundles/initial-scripts';
import { type Files, projects, soundProject, write } from './project-files';

const project = projects();

/** Text of which gzip makes `bytes`, and about one per cent more. */
const incompressible = (bytes: number): string => randomBytes(bytes).toString('base64');

const check = async (files: Files): Promise<{ report: string; problems: string[] }> => {
  const { report, findings } = await checkBundles(project(files), {});
  return {
    report: report.join('\n'),
    problems: findings.map(({ where, problem, fix }) => {
      expect(fix).not.toBe('');
      return `${where}: ${problem}`;
    }),
  };
};

const resolverWith = (data: string): Files => ({
  ...soundProject,
  'src/app.ts': "import data from './catalogue/data.json';\nexport const resolver = () => data;\n",
  'src/catalogue/data.json': JSON.stringify(data),
});

describe('budgets', () => {
  test('a small app keeps to them, and the report says what is largest', async () => {
    const { report, problems } = await check(soundProject);
    expect(problems).toEqual([]);
    expect(report).toMatch(/resolver, as npm run build makes it +0\.\d kB +120\.0 kB/);
    expect(report).toMatch(/page, before it shows anything +0\.\d kB +204\.8 kB/);
    expect(report).toMatch(/src\/app\.ts +0\.\d kB +esm/);
  });

  test('119 kB of data fit into the resolver bundle, 121 kB do not', async () => {
    const below = await check(resolverWith(incompressible(118_000)));
    expect(below.problems).toEqual([]);
    expect(below.report).toMatch(/as npm run build makes it +11\d\.\d kB +120\.0 kB +9\d %/);
    const above = await check(resolverWith(incompressible(121_000)));
    expect(above.problems).toEqual([
      expect.stringMatching(
        /^resolver, as npm run build makes it: \d+ bytes over its 120000 bytes \(gzip\)$/,
      ),
    ]);
  });

  test('the page may bring more on demand than at its start', async () => {
    const large = `export const text = ${JSON.stringify(incompressible(210_000))};\n`;
    const page = (start: string): Files => ({
      ...soundProject,
      'static/admin-page/build/assets/start.js': start,
      'static/admin-page/build/assets/large.js': large,
    });
    const later = await check(page('import("./large.js");\n'));
    expect(later.problems).toEqual([]);
    const atOnce = await check(page('import { text } from "./large.js";\nconsole.log(text);\n'));
    expect(atOnce.problems).toEqual([
      expect.stringMatching(/^page, before it shows anything: \d+ bytes over its 204800 bytes \(gzip\)$/),
    ]);
  });

  test('a page that is not built is an error, not a small page', async () => {
    const { 'src/app.ts': app } = soundProject;
    await expect(checkBundles(project({ 'src/app.ts': app ?? '' }), {})).rejects.toThrow('index.html');
  });
});

describe("what Forge's bundler packed", () => {
  const uploaded = 'dist/forge/index.cjs';

  /** A project with a bundle of Forge's beside its own: `pack` makes the one from the other. */
  async function packed(
    pack: (resolver: string) => string,
    age = 0,
  ): Promise<ReturnType<typeof checkBundles>> {
    const root = project(soundProject);
    await checkBundles(root, {});
    const resolver = join(root, 'dist/resolver/app.cjs');
    write(root, { [uploaded]: pack(readFileSync(resolver, 'utf8')) });
    const time = Date.now() / 1000 + 1 - age;
    utimesSync(join(root, uploaded), time, time);
    return checkBundles(root, {});
  }

  test('is weighed too, and may be a little more', async () => {
    const { report, findings } = await packed((resolver) => `(() => {${resolver}})();\n`);
    expect(findings).toEqual([]);
    expect(report.join('\n')).toContain("resolver, as Forge's bundler packs it");
  });

  test('is told when it is not the same code', async () => {
    const { findings } = await packed((resolver) => `${resolver}\n// ${incompressible(8_000)}\n`);
    expect(findings.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^\d+ bytes \(gzip\) more than dist\/resolver\/app\.cjs/),
    ]);
  });

  test('is left out when it was made of an older build', async () => {
    const { report, findings } = await packed(() => incompressible(200_000), 3600);
    expect(findings).toEqual([]);
    expect(report.join('\n')).not.toContain("Forge's bundler");
  });
});

describe('the scripts at the start of a page', () => {
  const build = (files: Files): string => project(files);

  test('are those that it names and all that these import, but not what they import later', async () => {
    const page = build({
      'index.html':
        '<script type="module" crossorigin src="./a/start.js"></script>\n<link rel="modulepreload" crossorigin href="./a/early.js">\n<link rel="stylesheet" href="./a/start.css">',
      'a/start.js': 'import "./shared.js";\nimport("./later.js");\n',
      'a/early.js': 'export const early = 1;\n',
      'a/shared.js': 'export { deep } from "./deep.js";\n',
      'a/deep.js': 'export const deep = 1;\n',
      'a/later.js': 'import "./shared.js";\nimport "./only-later.js";\n',
      'a/only-later.js': 'console.log("later");\n',
    });
    expect(await initialScripts(page)).toEqual(['a/deep.js', 'a/early.js', 'a/shared.js', 'a/start.js']);
  });

  test('a page without a script is an error', async () => {
    await expect(initialScripts(build({ 'index.html': '<p>Hello</p>' }))).rejects.toThrow('names no script');
  });
});
