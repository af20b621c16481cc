import * as v from 'valibot';
import { projectKeySchema } from '../../contract/project';

/** Whether a text can be the key of a project, by the contract's own rule: nothing else is handed to a resolver. */
export const isProjectKey = (text: string): boolean => v.is(projectKeySchema, text);
