import { spawnSync } from 'node:child_process';
import { bundleForForge } from '../../dev/build/bundle-for-forge';
import { withSourcePositions } from '../../dev/build/source-positions';
import { projects } from './project-files';

const project = projects();

const files = {
  'src/app.ts':
    "import { refuse } from './usecases/refuse';\nexport const resolver = (): void => refuse('no');\n",
  'src/usecases/refuse.ts':
    'export function refuse(why: string): void {\n  const told = `Refused: ${why}`;\n  throw new Error(told);\n}\n',
};

/** The stack trace of an error in the bundle, as Node writes it without knowing of the map. */
function traceOf(bundle: string): string {
  const program = `try { require(${JSON.stringify(bundle)}).resolver() } catch (error) { console.log(error.stack) }`;
  return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' }).stdout;
}

test('a trace from the deployed code leads to the sources', async () => {
  const root = project(files);
  const { outfile } = await bundleForForge(root);
  const trace = traceOf(outfile);
  expect(trace).toContain('app.cjs:');

  const read = withSourcePositions(trace, root);
  expect(read).toContain('Error: Refused: no');
  expect(read).toMatch(/\(src\/usecases\/refuse\.ts:3:\d+\)/);
  expect(read).toMatch(/src\/app\.ts:2:\d+/);
  expect(read).not.toContain('app.cjs');
});

test('what is no position in the deployed code stays as it is', async () => {
  const root = project(files);
  await bundleForForge(root);
  const trace =
    'Error: x\n    at node:internal/modules/run_main:117:5\n    at run (index.cjs:4:7)\n    at app.cjs:999999:1\n';
  expect(withSourcePositions(trace, root)).toBe(trace);
});

test('without the map it says what to do', () => {
  expect(() => withSourcePositions('at app.cjs:1:1', project(files))).toThrow('npm run build');
});
