import * as v from 'valibot';
import { profileIdSchema } from './profile';

/**
 * Which connector a run is for: one of the catalogue, one that the site's admins keep, or a profile that the caller brings
 * (checked by the catalogue's own schema).
 */
export const connectorChoiceSchema = v.variant('from', [
  v.strictObject({ from: v.literal('catalogue'), id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) }),
  v.strictObject({ from: v.literal('site'), id: profileIdSchema }),
  v.strictObject({ from: v.literal('profile'), profile: v.record(v.string(), v.unknown()) }),
]);

export type ConnectorChoice = v.InferOutput<typeof connectorChoiceSchema>;

export const optionValuesSchema = v.record(
  v.pipe(v.string(), v.maxLength(64)),
  v.union([v.boolean(), v.pipe(v.string(), v.maxLength(255))]),
);
