import type { Operation } from '../../../src/catalogue/operations';
import { implies } from '../../../src/catalogue/operations/same-need';
import type { Requirement } from '../../../src/domain/profile';
import type { Finding } from '../manifest/finding';
import { keyFindings } from './key-checks';
import { REST_DOCS, REST_DOCS_EXAMPLE } from './rest-docs';

/**
 * Checks one requirement of the catalogue beyond its schema.
 * @param where file and requirement, for the findings
 * @param operations those that a requirement can name
 */
export function requirementFindings(
  where: string,
  requirement: Requirement,
  operations: readonly Operation[],
): Finding[] {
  return [
    ...sourceFindings(where, requirement),
    ...operationFindings(where, requirement, operations),
    ...keyFindings(where, requirement.anyOf),
  ];
}

function sourceFindings(where: string, requirement: Requirement): Finding[] {
  const { level, basis, source, checked, reason, conflicts } = requirement;
  const findings: Finding[] = [];
  const add = (problem: string, fix: string): void => void findings.push({ where, problem, fix });
  if (source === undefined)
    add('It cites no source.', 'Give the https address of the statement in "source".');
  if (checked === undefined)
    add('It has no date.', 'Give the day on which the source was read in "checked".');
  if (reason === '') add('It gives no reason.', 'Say in "reason" what the connector uses it for.');
  if (basis === 'jira-api' && source !== undefined && !REST_DOCS.test(source))
    add(
      `Its basis is jira-api, but ${source} is not Atlassian's documentation of an operation.`,
      `Give an address like ${REST_DOCS_EXAMPLE}.`,
    );
  if (conflicts && level === 'required')
    add(
      'Sources disagree about it, and it is required.',
      'Make it recommended or optional: what is in dispute warns and does not block.',
    );
  if (conflicts?.some((conflict) => conflict.source === source && basis === 'jira-api'))
    add('It is in conflict with its own source.', 'Cite the page that says something else.');
  return findings;
}

function operationFindings(
  where: string,
  { level, basis, operation: id, anyOf, actor }: Requirement,
  operations: readonly Operation[],
): Finding[] {
  const operation = operations.find((each) => each.id === id);
  const fitting = operation?.needs.filter((need) => implies({ anyOf, actor }, need)) ?? [];
  if (id !== undefined && !operation)
    return [
      {
        where,
        problem: `There is no operation "${id}".`,
        fix: 'Name one of src/catalogue/operations/operations.json.',
      },
    ];
  if (operation && fitting.length === 0)
    return [
      {
        where,
        problem: `The operation "${operation.id}" does not need this of this actor.`,
        fix: 'Name the operation that does, or remove "operation".',
      },
    ];
  if (basis === 'inferred' && level === 'required' && !fitting.some((need) => need.basis === 'jira-api'))
    return [
      {
        where,
        problem: 'It is inferred and required.',
        fix: 'Name the operation that needs it, if Atlassian documents that it does, or make it recommended.',
      },
    ];
  return [];
}
