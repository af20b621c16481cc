import type { Request } from '../../../src/contract/api';
import type { FieldsAnswer } from '../../../src/contract/fields';
import type { FieldCell, JudgedIssueType, JudgedProject } from '../../../src/domain/fields/judge-fields';
import { opened } from '../app/opened';
import type { TestApp } from '../app/test-apps';

/** Checks fields of ONE, or whatever `more` names. @throws Error when that fails */
export async function askFields(
  app: TestApp,
  fieldIds: readonly string[],
  more: Partial<Request<'fields/check'>> = {},
): Promise<FieldsAnswer> {
  return opened(await app.ask('fields/check', { projectKeys: ['ONE'], fieldIds: [...fieldIds], ...more }));
}

/** A project of an answer. @throws Error when it is not there */
export function projectIn({ projects }: FieldsAnswer, key: string): JudgedProject {
  return found(projects, (project) => project.key === key, key);
}

/** An issue type of a project of an answer. @throws Error when it is not there */
export function typeIn(answer: FieldsAnswer, key: string, type: string): JudgedIssueType {
  return found(projectIn(answer, key).issueTypes, ({ id, name }) => id === type || name === type, type);
}

/** A field on issues of a type. @throws Error when it is not there */
export function cellIn(answer: FieldsAnswer, key: string, type: string, fieldId: string): FieldCell {
  return found(typeIn(answer, key, type).fields, (cell) => cell.fieldId === fieldId, fieldId);
}

function found<T>(list: readonly T[], wanted: (one: T) => boolean, what: string): T {
  const one = list.find(wanted);
  if (!one) throw new Error(`The answer has no ${what}.`);
  return one;
}
