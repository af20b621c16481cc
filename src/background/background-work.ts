import * as v from 'valibot';
import { accountIdSchema } from '../contract/account';
import { checkIdSchema } from '../contract/run-ids';
import { STORED_KINDS } from '../contract/stored-data';
import type { BackgroundWork } from '../ports/stored-data';

const cursorSchema = v.optional(v.pipe(v.string(), v.maxLength(2_000)));

const workSchema = v.variant('does', [
  v.object({
    does: v.literal('recheck'),
    checkId: checkIdSchema,
    slot: v.pipe(v.string(), v.isoTimestamp()),
    turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({
    does: v.literal('erase'),
    accountId: accountIdSchema,
    kind: v.picklist(STORED_KINDS),
    cursor: cursorSchema,
    found: v.optional(v.boolean()),
  }),
  v.object({ does: v.literal('prune'), cursor: cursorSchema }),
]);

/** Reads the body of an event. @returns nothing for one that this version of the app does not know */
export function readWork(body: unknown): BackgroundWork | undefined {
  const parsed = v.safeParse(workSchema, body);
  return parsed.success ? (parsed.output as BackgroundWork) : undefined;
}
