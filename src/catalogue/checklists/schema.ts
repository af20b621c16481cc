import * as v from 'valibot';
import { SIGN_IN_METHODS } from '../../domain/profile';
import { address, day, text } from '../schema-parts';
import { statementSchema } from '../sign-in-schema';
import { CHECK_KINDS } from './checklist';

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{2,59}$/u, 'Use small letters, digits and hyphens.'));
const some = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.minLength(1, 'Name at least one, or leave the field out.'));

const method = v.picklist(SIGN_IN_METHODS);
const methods = some(method);

const itemSchema = v.strictObject({
  id,
  title: text(80),
  why: text(300),
  how: some(text(240)),
  check: v.picklist(CHECK_KINDS),
  appliesTo: v.optional(v.strictObject({ methods: v.optional(methods), connectors: v.optional(some(id)) })),
  screen: v.optional(
    v.pipe(v.string(), v.regex(/Screen$/u, 'Give the name of a function of src/export/links.')),
  ),
  source: address,
  checked: day,
  confirms: v.optional(
    some(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/u, 'Write profile/requirement.'))),
  ),
  vendorStatement: v.optional(statementSchema),
});

/** One file of `items/`. */
export const itemFileSchema = v.strictObject({ items: some(itemSchema) });

/** One file of `sequences/`. */
export const sequenceFileSchema = v.strictObject({
  id,
  title: text(80),
  connectors: some(id),
  methods,
  note: v.optional(text(300)),
  source: address,
  checked: day,
  steps: some(
    v.strictObject({
      id,
      number: v.pipe(v.number(), v.integer(), v.minValue(1)),
      title: text(240),
      note: v.optional(text(300)),
      methods: v.optional(methods),
      items: v.optional(some(id)),
      source: address,
    }),
  ),
});

/** The file `sign-in-options.json`. */
export const signInOptionsSchema = v.strictObject({
  options: some(v.strictObject({ connector: id, method, values: v.record(v.string(), v.boolean()) })),
});
