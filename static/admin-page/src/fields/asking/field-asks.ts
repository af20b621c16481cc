import { MAX_FIELD_PROJECTS } from '../../../../../src/contract/fields';
import {
  askedFieldIds,
  type FieldsFound,
  withFieldsAnswer,
} from '../../../../../src/export/wording/fields/found';
import { api } from '../../api';
import { portionAsks } from './portion-asks';

/** What is asked about fields, beside the projects. */
export interface FieldsQuestion {
  /** Empty: without an account. */
  readonly accountId: string;
  /** The fields that were chosen. */
  readonly fieldIds: readonly string[];
  /** None: all issue types. */
  readonly typeIds: readonly string[];
}

/** Questions about fields, ten projects at a time. */
export const fieldAsks = portionAsks<FieldsQuestion, string, FieldsFound>(
  MAX_FIELD_PROJECTS,
  async ({ accountId, fieldIds, typeIds }, projectKeys, before) => {
    const answer = await api.checkFields({
      projectKeys: [...projectKeys],
      fieldIds: askedFieldIds(fieldIds),
      ...(typeIds.length > 0 && { issueTypeIds: [...typeIds] }),
      ...(accountId !== '' && { accountId }),
    });
    return { found: withFieldsAnswer(before, answer), left: answer.left };
  },
);

/** The same question about the same projects has the same id. */
export const fieldsAskId = (question: FieldsQuestion, keys: readonly string[]): string =>
  JSON.stringify([question.accountId, question.fieldIds, question.typeIds, keys]);
