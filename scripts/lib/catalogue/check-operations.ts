import type { Operation, OperationNeed } from '../../../src/catalogue/operations';
import { parseOperations } from '../../../src/catalogue/operations/operation-schema';
import { ProfileError } from '../../../src/catalogue/profile-error';
import type { Finding } from '../manifest/finding';
import { keyFindings } from './key-checks';
import { REST_DOCS, REST_DOCS_EXAMPLE } from './rest-docs';

/**
 * Checks the list of operations.
 * @param written the JSON of `operations.json`
 * @returns the operations, none when they cannot be read, and what is wrong with them
 */
export function checkOperations(written: unknown): {
  readonly operations: readonly Operation[];
  readonly findings: Finding[];
} {
  try {
    const operations = parseOperations(written);
    return { operations, findings: [...twiceFindings(operations), ...operations.flatMap(findingsOf)] };
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    const where = `operations.json: ${error.field}`;
    const fix = 'See docs/adding-a-connector.md for what belongs there.';
    return { operations: [], findings: [{ where, problem: error.problem, fix }] };
  }
}

function twiceFindings(operations: readonly Operation[]): Finding[] {
  return (['id', 'label'] as const).flatMap((field) => {
    const values = operations.map((operation) => operation[field]);
    const twice = new Set(values.filter((value, index) => values.indexOf(value) !== index));
    return [...twice].map((value) => ({
      where: `operations.json: ${field} "${value}"`,
      problem: `Two operations have this ${field}.`,
      fix: 'Change one of them.',
    }));
  });
}

function findingsOf({ id, needs, source }: Operation): Finding[] {
  const where = `operations.json: "${id}"`;
  const isFromAtlassian = source.startsWith('https://developer.atlassian.com/');
  return [
    ...(isFromAtlassian
      ? []
      : [
          {
            where,
            problem: `${source} is not a page of Atlassian's developer documentation.`,
            fix: `Give an address like ${REST_DOCS_EXAMPLE}.`,
          },
        ]),
    ...needs.filter(isUnfounded).map((need) => ({
      where,
      problem: `A need has the basis jira-api, but ${need.source} is not Atlassian's documentation of an operation.`,
      fix: 'Cite the operation, or give the need the basis inferred.',
    })),
    ...keyFindings(
      where,
      needs.flatMap(({ anyOf }) => anyOf),
    ),
  ];
}

const isUnfounded = ({ basis, source }: OperationNeed): boolean =>
  basis === 'jira-api' && !REST_DOCS.test(source);
