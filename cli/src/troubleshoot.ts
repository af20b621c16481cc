import { readFile } from 'node:fs/promises';
import { call, type Invoke, patiently } from '../../src/client';
import type { LiveFindings } from '../../src/contract/live-findings';
import { findSecrets, type SecretKind } from '../../src/setup';
import { type Diagnosis, diagnose } from '../../src/troubleshoot';
import { checkLive, isProjectKey, type LiveAsks, questionsOf } from '../../src/troubleshoot/live';
import type { TroubleshootOptions } from './troubleshoot-options';
import { UsageError } from './usage';

/** What an error text means, and what Jira said about it. */
export interface Troubleshot {
  readonly diagnosis: Diagnosis;
  /** Kinds of the secrets that were taken out of the text, each once. */
  readonly secrets: readonly SecretKind[];
  /** Absent when Jira was not asked. */
  readonly findings?: LiveFindings;
  /** The plan and address of the site, for the links to its screens. */
  readonly site?: { readonly baseUrl: string; readonly plan: 'free' | 'paid' | 'unknown' };
}

/**
 * Explains an error text. Nothing of it is written anywhere but in the answer, and nothing but keys of projects and permissions and the
 * account id reaches a resolver.
 * @param invoke absent: Jira is not asked
 * @throws UsageError when the file cannot be read or is empty
 */
export async function troubleshoot(
  { file, account, connector, projectKeys }: TroubleshootOptions,
  invoke?: Invoke,
): Promise<Troubleshot> {
  const text = await readText(file);
  const diagnosis = diagnose(text, connector === undefined ? {} : { connector });
  if (diagnosis.outcome === 'empty') throw new UsageError(`There is no text in ${nameOf(file)}.`);
  const secrets = [...new Set(findSecrets(text).map(({ kind }) => kind))];
  if (invoke === undefined || account === undefined) return { diagnosis, secrets };
  const { candidates, generalChecks, mentions } = diagnosis;
  const questions = questionsOf(
    [
      ...candidates.flatMap(({ error }) => error.causes),
      ...generalChecks.map(({ check }) => ({ checks: [check], likelihood: 'possible' as const })),
    ],
    mentions.permissions.map(({ key }) => key),
  );
  const keys = projectKeys ?? mentions.projectKeys.map(({ value }) => value.toUpperCase());
  const [site, findings] = await Promise.all([
    call(invoke, 'site/inspect', {}),
    checkLive(asksOf(invoke), questions, {
      accountId: account,
      projectKeys: keys.filter(isProjectKey),
    }),
  ]);
  const failed = findings.account;
  if (failed?.ok === false) throw failed.error;
  return { diagnosis, secrets, findings, site: { baseUrl: site.baseUrl, plan: site.plan } };
}

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

async function readText(file: string): Promise<string> {
  if (file !== '-')
    return readFile(file, 'utf8').catch(() => {
      throw new UsageError(`The file ${file} cannot be read.`);
    });
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const piece of process.stdin) text += String(piece);
  return text;
}

/** Asks as often as Jira wants to be waited for. */
function asksOf(invoke: Invoke): LiveAsks {
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    const answer = await patiently(question);
    if (answer === 'cancelled') throw new Error('A question without a signal cannot be cancelled.');
    return answer;
  };
  return {
    inspectAccount: (accountId, globals = []) =>
      ask(() => call(invoke, 'account/inspect', { accountId, globalPermissions: [...globals] })),
    previewProjects: (scope) => ask(() => call(invoke, 'project/preview', { scope })),
    explainPermission: (question) => ask(() => call(invoke, 'permission/explain', question)),
  };
}
