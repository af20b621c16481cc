import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadOperations, type Operation } from '../../../dev/jira-operations';
import { findJiraCalls, type JiraCall } from './find-jira-calls';
import type { Finding } from './finding';

interface PlacedCall extends JiraCall {
  readonly where: string;
}

const TABLE = 'dev/jira-operations/used-operations.ts';

/**
 * Compares the Jira calls in the app's source with the table of used operations, both ways: no call that the table
 * does not have, no entry that nothing calls. Finding no call at all is a finding as well.
 */
export function callFindings(root: string): Finding[] {
  const calls = callsIn(root);
  if (calls.length === 0) {
    return [
      {
        where: 'src/jira',
        problem: 'no Jira call was found, so nothing was checked',
        fix: 'write Jira addresses as route`…` templates of @forge/api',
      },
    ];
  }
  const called = new Set<Operation>();
  const findings = calls.flatMap((call) => {
    const operation = operationOf(call);
    if (!operation) return [notInTable(call)];
    called.add(operation);
    return unknownParameters(call, operation);
  });
  const uncalled = loadOperations().filter((operation) => !called.has(operation));
  return [...findings, ...uncalled.map(notCalled)];
}

function callsIn(root: string): PlacedCall[] {
  if (!existsSync(join(root, 'src'))) return [];
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'src', file))
    .sort();
  return files.flatMap((file) =>
    findJiraCalls(readFileSync(file, 'utf8')).map((call) => ({
      ...call,
      where: `${relative(root, file)}:${call.line}`,
    })),
  );
}

function operationOf(call: JiraCall): Operation | undefined {
  const segments = call.path.split('/');
  return loadOperations().find((operation) => {
    const template = operation.path.split('/');
    return (
      (call.method === undefined || call.method === operation.method) &&
      template.length === segments.length &&
      template.every((part, index) =>
        part.startsWith('{') ? segments[index] === '{}' : part === segments[index],
      )
    );
  });
}

const notInTable = (call: PlacedCall): Finding => ({
  where: call.where,
  problem: `${call.method ?? 'the call of'} ${call.path} is not in the table of used operations`,
  fix: `add it to ${TABLE}, run scripts/generate-operations.ts, and add its scopes to manifest.yml`,
});

const unknownParameters = (call: PlacedCall, operation: Operation): Finding[] =>
  call.queryNames
    .filter((name) => !operation.query.some((parameter) => parameter.name === name))
    .map((name) => ({
      where: call.where,
      problem: `${operation.method} ${operation.path} has no query parameter "${name}"`,
      fix: 'correct the name: Jira ignores unknown parameters without a word',
    }));

const notCalled = (operation: Operation): Finding => ({
  where: TABLE,
  problem: `nothing in src calls ${operation.method} ${operation.path}`,
  fix: 'remove it, run scripts/generate-operations.ts, and remove scopes that nothing else needs',
});
