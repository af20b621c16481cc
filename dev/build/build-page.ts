import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { paths, projectRoot } from './project-paths';

export class PageBuildError extends Error {
  override readonly name = 'PageBuildError';
}

const sharedSources = ['contract', 'client', 'export', 'domain', 'catalogue', 'setup', 'troubleshoot'];
const notInputs = new Set(['node_modules', 'build', 'dist']);

/** The newest modification time under `path`, in milliseconds; 0 when there is nothing. */
async function newestChange(path: string): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const names = (await readdir(path)).filter((name) => !notInputs.has(name));
  const times = await Promise.all(names.map((name) => newestChange(join(path, name))));
  // A folder's own time tells of removed files.
  return Math.max(info.mtimeMs, ...times);
}

async function isUpToDate(): Promise<boolean> {
  const built = await stat(join(paths.pageOutput, 'index.html')).catch(() => undefined);
  if (!built) return false;
  const packageFile = join(projectRoot, 'package.json');
  const inputs = [
    paths.page,
    packageFile,
    ...sharedSources.map((folder) => join(projectRoot, 'src', folder)),
  ];
  const times = await Promise.all(
    inputs.map(async (input) =>
      // The page's own folder changes whenever its output is written, so look only at what is inside.
      input === paths.page
        ? Math.max(0, ...(await Promise.all((await pageInputs()).map(newestChange))))
        : newestChange(input),
    ),
  );
  return Math.max(...times) <= built.mtimeMs;
}

async function pageInputs(): Promise<string[]> {
  const names = await readdir(paths.page).catch(() => []);
  return names.filter((name) => !notInputs.has(name)).map((name) => join(paths.page, name));
}

function runVite(): Promise<void> {
  const fromPage = createRequire(join(paths.page, 'package.json'));
  const vite = join(dirname(fromPage.resolve('vite/package.json')), 'bin', 'vite.js');
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [vite, 'build'], {
      cwd: paths.page,
      // What is tested and measured is what would be deployed, whoever asks for it.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else
        fail(new PageBuildError(`Vite could not build the page (exit code ${code ?? 'none'}).\n${output}`));
    });
  });
}

/**
 * Builds the Custom UI page, unless nothing it is made of is newer than its output.
 * @returns the output folder and whether it was built now.
 * @throws PageBuildError with Vite's own output.
 */
export async function buildPage(options: { force?: boolean } = {}): Promise<{ dir: string; built: boolean }> {
  if (!options.force && (await isUpToDate())) return { dir: paths.pageOutput, built: false };
  await runVite();
  return { dir: paths.pageOutput, built: true };
}
