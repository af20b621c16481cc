import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY, realManifest } from './project-copy';

jest.setTimeout(60_000);

describe('scripts/check-manifest.ts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-command-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('checks the file it is given, lists what is wrong and exits with 1', () => {
    const manifest = join(folder, 'manifest.yml');
    writeFileSync(manifest, realManifest().replace('nodejs22.x', 'nodejs20.x'));
    const script = join(REPOSITORY, 'scripts', 'check-manifest.ts');

    const run = spawnSync(
      process.execPath,
      [require.resolve('tsx/cli'), script, '--manifest', manifest, '--root', REPOSITORY],
      { encoding: 'utf8' },
    );

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('the runtime nodejs20.x is not a current one');
    expect(run.stderr).toMatch(/\d+ finding\(s\)/);
  });
});
