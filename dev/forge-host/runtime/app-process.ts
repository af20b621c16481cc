import { fork, type ChildProcess } from 'node:child_process';
import { RuntimeCrashError } from '../errors';
import { limits } from '../limits';
import type { ChildMessage, HostMessage } from './protocol';

export interface AppProcessOptions {
  /** The bundled program of child.ts. */
  program: string;
  /** The app's bundle. */
  bundle: string;
  onMessage: (message: ChildMessage) => void;
  /** Called once when the process has ended, however it ended. */
  onExit: (error: RuntimeCrashError) => void;
  /** Each line the app writes to its console. */
  log: (line: string) => void;
}

export interface AppProcess {
  send: (message: HostMessage) => void;
  /** Resolves when the process has ended. */
  kill: () => Promise<void>;
}

function forwardLines(child: ChildProcess, log: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (line.trim()) log(line);
    });
  }
}

/**
 * Starts the process that runs the app. It inherits nothing: no environment (so no credentials), no loader flags.
 * @returns the process, once the bundle is loaded.
 * @throws RuntimeCrashError when the bundle cannot be loaded; the message says why.
 */
export async function startAppProcess(options: AppProcessOptions): Promise<AppProcess> {
  const child = fork(options.program, [options.bundle], {
    env: { NODE_ENV: 'production', TZ: 'UTC' },
    execArgv: [`--max-old-space-size=${limits.memoryMb}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  forwardLines(child, options.log);
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      done();
    }),
  );
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };

  await new Promise<void>((ready, fail) => {
    child.on('message', (raw) => {
      const message = raw as ChildMessage;
      if (message.kind === 'ready') ready();
      else if (message.kind === 'load-failed') {
        child.kill('SIGKILL');
        fail(new RuntimeCrashError(`The app's bundle could not be loaded: ${message.message}`));
      } else options.onMessage(message);
    });
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      const error = new RuntimeCrashError(
        `The app's process ended (${signal ?? `exit code ${code ?? 'none'}`}).`,
      );
      fail(error);
      options.onExit(error);
    });
  });

  const send = (message: HostMessage): void => {
    // An answer for a process that has just died has no reader; its invocations fail through onExit.
    if (child.connected) child.send(message, () => undefined);
  };
  return { send, kill };
}
