import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../dev/build/project-paths';

test('the command finds every committed schema up to date', () => {
  const script = join(projectRoot, 'scripts', 'generate-schemas.ts');
  const run = spawnSync(process.execPath, [require.resolve('tsx/cli'), script, '--check'], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.stdout.trim().split('\n')).toEqual(
    ['report', 'plan', 'connector-profile'].map((name) => `docs/${name}.schema.json is up to date.`),
  );
  expect(run.status).toBe(0);
});
