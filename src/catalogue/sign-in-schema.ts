import * as v from 'valibot';
import { SIGN_IN_METHODS } from '../domain/profile';
import { address, day, text } from './schema-parts';

/** How the connector signs in to Jira, and how not. */
export const signInSchema = v.strictObject({
  method: v.picklist(SIGN_IN_METHODS),
  supported: v.optional(v.boolean()),
  preferred: v.optional(v.boolean()),
  note: v.optional(text(600)),
  source: v.optional(address),
  checked: v.optional(day),
});

/** A sentence of the vendor, and whether it holds. */
export const statementSchema = v.strictObject({
  text: text(300),
  source: address,
  status: v.picklist(['current', 'outdated', 'contradicted']),
  note: v.optional(text(600)),
  noteSource: v.optional(address),
  checked: v.optional(day),
});
