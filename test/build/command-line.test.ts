import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../dev/build/project-paths';
import { projects, soundProject } from './project-files';

const project = projects();

test('npm run bundles prints its tables, tells what is wrong and exits with 1', () => {
  const root = project({
    ...soundProject,
    'src/app.ts': "export { help as resolver } from '../dev/help';\n",
    'dev/help.ts': "export const help = (): string => 'Help' + Math.random();\n",
  });
  const script = join(projectRoot, 'scripts', 'check-bundles.ts');

  const run = spawnSync(process.execPath, [require.resolve('tsx/cli'), script, '--root', root], {
    encoding: 'utf8',
  });

  expect(run.stdout).toMatch(/bundle +gzip +budget +used +raw/);
  expect(run.stderr).toContain('dev/help.ts is in the resolver bundle');
  expect(run.stderr).toContain('fix:     remove its import from src/app.ts');
  expect(run.stderr).toMatch(/\d+ finding\(s\) in the bundles\./);
  expect(run.status).toBe(1);
});
