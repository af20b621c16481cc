import * as v from 'valibot';
import type { Outcome, Proof, ReasonCode } from '../domain/outcome';
import { partSchema, runIdSchema } from './run-ids';

export const runMatrixSchema = v.strictObject({ runId: runIdSchema, part: partSchema });

/** One distinct way in which a permission came out in a project. */
export interface CellKind {
  readonly outcome: Outcome;
  readonly proof?: Proof;
  readonly reason?: ReasonCode;
}

/**
 * The cells of up to 1,000 projects, column by column and small enough that twenty thousand projects fit the bridge.
 * All lists have one entry a project, in the order of `ids`.
 */
export interface MatrixPart {
  readonly part: number;
  readonly ids: readonly number[];
  readonly keys: readonly string[];
  /** Empty where the run did not read the project's name. */
  readonly names: readonly string[];
  /** One character a project: `c` company-managed, `t` team-managed. */
  readonly styles: string;
  /** Project types; `unknown` stands for one that was not read. */
  readonly types: readonly string[];
  /** Place in `types`. */
  readonly typeOf: readonly number[];
  readonly categories: readonly string[];
  /** Place in `categories`; -1 for none, or one that was not read. */
  readonly categoryOf: readonly number[];
  readonly schemes: readonly { readonly id: string; readonly name: string }[];
  /** Place in `schemes`; -1 where the run did not need to know the scheme. */
  readonly schemeOf: readonly number[];
  readonly kinds: readonly CellKind[];
  /** By permission key, one character a project: its code less `CELL_BASE` is the place in `kinds`. */
  readonly cells: Readonly<Record<string, string>>;
  readonly causes: readonly string[];
  /** Places in `causes` of the causes of the project's gaps. */
  readonly causesOf: readonly (readonly number[])[];
}

/** Code of the character that stands for the first kind of a matrix part: `0`. */
export const CELL_BASE = 48;
