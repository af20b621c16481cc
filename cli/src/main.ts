import { writeFile } from 'node:fs/promises';
import { SignInError } from '../../dev/viewers';
import { ResolverFailure } from '../../src/client';
import { listProfiles } from '../../src/catalogue';
import { jsonReport } from '../../src/export/json';
import { textReport } from '../../src/export/text';
import { check } from './check';
import { EXIT, type ExitCode, exitCodeOf, exitCodeOfFailure } from './exit-codes';
import { connectorList } from './list';
import { type CheckOptions, readCommand } from './options';
import { progressLine } from './progress';
import { startApp } from './start-app';
import { USAGE, UsageError } from './usage';

async function main(args: readonly string[]): Promise<ExitCode> {
  const command = readCommand(args);
  if (command.does === 'help') process.stdout.write(USAGE);
  else if (command.does === 'list') process.stdout.write(connectorList(listProfiles()));
  else return runCheck(command.options);
  return EXIT.ready;
}

async function runCheck(options: CheckOptions): Promise<ExitCode> {
  const app = await startApp(options, process.env);
  const progress = progressLine(process.stderr);
  try {
    if (app.site)
      process.stderr.write(
        'No --site was given: this checks the simulated example company, not a real Jira site.\n',
      );
    const checked = await check((name, payload) => app.invoke(name, payload), options, progress.show);
    progress.clear();
    const text =
      options.format === 'json'
        ? jsonReport(checked.report)
        : textReport(checked.report, checked.accountName);
    if (options.output === undefined) await print(text);
    else await writeFile(options.output, text);
    return exitCodeOf(checked.report.verdict);
  } finally {
    progress.clear();
    await app.close();
  }
}

/** Waits until all is written: a large report through a pipe takes more than one write. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Says what went wrong in words for a person. */
function explain(error: unknown): ExitCode {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return EXIT.usage;
  }
  if (error instanceof SignInError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof ResolverFailure) {
    process.stderr.write(`${error.message}\n`);
    return exitCodeOfFailure(error.failure.code);
  }
  process.stderr.write(`The check broke: ${error instanceof Error ? error.message : String(error)}\n`);
  return EXIT.broken;
}

void main(process.argv.slice(2))
  .catch(explain)
  .then((code) => {
    process.exitCode = code;
  });
