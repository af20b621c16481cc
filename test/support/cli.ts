import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../dev/build/project-paths';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the headless check in a process of its own, with nothing of this process's environment but what is needed to start. */
export function runCli(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  const program = join(projectRoot, 'cli', 'bin', 'integration-preflight.mjs');
  const { PATH = '', HOME = '' } = process.env;
  const options = { cwd: projectRoot, env: { PATH, HOME, ...environment }, maxBuffer: 64_000_000 };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

/** Writes a file into a new folder. @returns its path */
export async function temporaryFile(name: string, content: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'preflight-cli-')), name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
