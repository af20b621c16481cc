import { writeFile } from 'node:fs/promises';
import { SignInError } from '../../dev/viewers';
import { call, type Invoke, ResolverFailure } from '../../src/client';
import { listProfiles } from '../../src/catalogue';
import { explanationText } from '../../src/export/explanation-text';
import { planMarkdown } from '../../src/export/plan';
import { list } from '../../src/export/wording';
import { check, nameOf } from './check';
import { EXIT, type ExitCode, exitCodeOf, exitCodeOfFailure, exitCodeOfOutcome } from './exit-codes';
import { checkBoards, checkFields } from './fields';
import { boardsAnswer, fieldsAnswer } from './fields-answer';
import type { BoardsOptions, FieldsOptions } from './fields-options';
import { connectorList } from './list';
import { type CheckOptions, type CommonOptions, type ExplainOptions, readCommand } from './options';
import { makePackFolder, packOf, writePackFiles } from './pack';
import { makePlans } from './plan';
import { reportAnswer } from './plan-answer';
import { progressLine } from './progress';
import { startApp } from './start-app';
import { troubleshoot } from './troubleshoot';
import { troubleAnswer } from './troubleshoot-answer';
import type { TroubleshootOptions } from './troubleshoot-options';
import { USAGE, UsageError } from './usage';

async function main(args: readonly string[]): Promise<ExitCode> {
  const command = readCommand(args);
  if (command.does === 'help') process.stdout.write(USAGE);
  else if (command.does === 'list') process.stdout.write(connectorList(listProfiles()));
  else if (command.does === 'explain') return runExplain(command.options);
  else if (command.does === 'fields') return runFields(command.options);
  else if (command.does === 'boards') return runBoards(command.options);
  else if (command.does === 'troubleshoot') return runTroubleshoot(command.options);
  else return runCheck(command.options);
  return EXIT.ready;
}

async function runCheck(options: CheckOptions): Promise<ExitCode> {
  const progress = progressLine(process.stderr);
  return answer(options, async (invoke) => {
    if (options.pack !== undefined) await makePackFolder(options.pack);
    const checked = await check(invoke, options, progress.show).finally(progress.clear);
    const { report, accountName } = checked;
    const plans = options.plan && (await makePlans(invoke, report.runId, accountName, options.plan));
    const [first] = plans ?? [];
    if (first && options.plan?.markdown !== undefined)
      await writeFile(options.plan.markdown, planMarkdown(first));
    const pack = await packOf(invoke, checked, plans);
    if (options.pack !== undefined)
      process.stderr.write(`Wrote ${list(await writePackFiles(pack, options.pack))}.\n`);
    return { text: reportAnswer(pack, options.format), code: exitCodeOf(report.verdict) };
  });
}

async function runExplain(options: ExplainOptions): Promise<ExitCode> {
  return answer(options, async (invoke) => {
    const { account: accountId, projectKey, permission } = options;
    const explained = await call(invoke, 'permission/explain', { accountId, projectKey, permission });
    const text =
      options.format === 'json'
        ? `${JSON.stringify(explained, null, 2)}\n`
        : explanationText(explained, await nameOf(invoke, accountId));
    return { text, code: exitCodeOfOutcome(explained.explanation.judgement.outcome) };
  });
}

async function runFields(options: FieldsOptions): Promise<ExitCode> {
  return answer(options, async (invoke) => fieldsAnswer(await checkFields(invoke, options), options));
}

async function runBoards(options: BoardsOptions): Promise<ExitCode> {
  return answer(options, async (invoke) => boardsAnswer(await checkBoards(invoke, options), options));
}

/** Without an account the text is explained and nothing is started; with one, Jira is asked too. */
async function runTroubleshoot(options: TroubleshootOptions): Promise<ExitCode> {
  const { account } = options;
  if (account === undefined) return write(options, troubleAnswer(await troubleshoot(options), options));
  return answer(options, async (invoke) => troubleAnswer(await troubleshoot(options, invoke), options));
}

/** Starts the app, has the question answered, and writes the answer where it was asked for. */
async function answer(
  options: Omit<CommonOptions, 'account' | 'format'>,
  ask: (invoke: Invoke) => Promise<{ text: string; code: ExitCode }>,
): Promise<ExitCode> {
  const app = await startApp(options, process.env);
  try {
    if (app.site) {
      const simulated =
        options.siteFile === undefined
          ? 'the simulated example company'
          : `the simulated site of ${options.siteFile}`;
      process.stderr.write(`Without --site, this is about ${simulated}, not a real Jira.\n`);
    }
    return await write(options, await ask((name, payload) => app.invoke(name, payload)));
  } finally {
    await app.close();
  }
}

/** Writes an answer where it was asked for. @returns its exit code */
async function write(
  { output }: Pick<CommonOptions, 'output'>,
  { text, code }: { text: string; code: ExitCode },
): Promise<ExitCode> {
  if (output === undefined) await print(text);
  else await writeFile(output, text);
  return code;
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
