import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface CommandRun {
  /** What it printed on both streams. */
  readonly printed: string;
  /** The arguments of every process on this machine that was seen while it ran, one line a process. */
  readonly argumentsSeen: readonly string[];
  /** The environments of the curl processes that were seen. */
  readonly curlEnvironments: readonly string[];
}

/** Runs a command as a person would in bash, without their start-up files, and watches the list of processes meanwhile. */
export async function runInBash(
  text: string,
  {
    env = {},
    typed = '',
    path = process.env['PATH'] ?? '',
  }: { env?: Record<string, string>; typed?: string; path?: string },
): Promise<CommandRun> {
  const child = spawn('bash', ['--norc', '-c', text], { env: { ...env, PATH: path } });
  let printed = '';
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
  child.stderr.on('data', (data: Buffer) => (printed += data.toString()));
  // The command may end without reading what was typed.
  child.stdin.on('error', () => undefined);
  child.stdin.end(typed);
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      resolve();
    });
  });
  const watched = watch(ended);
  await ended;
  return { printed, ...(await watched) };
}

async function watch(ended: Promise<void>): Promise<Omit<CommandRun, 'printed'>> {
  const over = new AbortController();
  void ended.finally(() => {
    over.abort();
  });
  const argumentsSeen = new Set<string>();
  const curlEnvironments = new Set<string>();
  while (!over.signal.aborted) {
    for (const { line, environment } of existsSync('/proc/self/cmdline') ? fromProc() : await fromPs()) {
      argumentsSeen.add(line);
      if (environment !== undefined && line.startsWith('curl ')) curlEnvironments.add(environment);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { argumentsSeen: [...argumentsSeen], curlEnvironments: [...curlEnvironments] };
}

interface Process {
  readonly line: string;
  readonly environment?: string;
}

function fromProc(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((id) => {
      try {
        const line = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ line, environment: readFileSync(`/proc/${id}/environ`, 'utf8') }];
      } catch {
        // It ended in between, or belongs to somebody else.
        return [];
      }
    });
}

async function fromPs(): Promise<Process[]> {
  const { stdout } = await run('ps', ['-A', '-ww', '-o', 'args=']);
  return stdout.split('\n').map((line) => ({ line }));
}
