import * as v from 'valibot';
import type { ConnectorProfile } from '../domain/profile';

/** Which connector a run is for: one of the catalogue, or a profile that the caller brings (checked by the catalogue's own schema). */
export const connectorChoiceSchema = v.variant('from', [
  v.strictObject({ from: v.literal('catalogue'), id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)) }),
  v.strictObject({ from: v.literal('profile'), profile: v.record(v.string(), v.unknown()) }),
]);

export type ConnectorChoice = v.InferOutput<typeof connectorChoiceSchema>;

export const optionValuesSchema = v.record(
  v.pipe(v.string(), v.maxLength(64)),
  v.union([v.boolean(), v.pipe(v.string(), v.maxLength(255))]),
);

export interface ConnectorListAnswer {
  readonly connectors: readonly ConnectorProfile[];
}
