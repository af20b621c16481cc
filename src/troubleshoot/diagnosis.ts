import type { GeneralCheck } from '../catalogue/known-errors';
import type { Confidence, KnownError } from '../catalogue/known-errors/known-error';
import type { AnswerFacts } from './answer/facts';
import type { Captured } from './match/captured';
import type { Mentions } from './mentions/mentions';
import type { NearError } from './nearest';

/** A known error that the text shows, with what it says about itself. */
export interface Candidate {
  readonly error: KnownError;
  /** How sure: the entry's own confidence, less when the text breaks off in the wording or says little else. */
  readonly confidence: Confidence;
  /** `message`: its wording stands in the text. `answer`: the status and headers fit it. */
  readonly how: 'message' | 'answer';
  /** The status it was known by, when it was known by one. */
  readonly status?: number;
  /** Where it stands, in the readable text; empty when it was known by the answer alone. At most five. */
  readonly excerpts: readonly string[];
  /** Project keys, fields, people and the like that this message names. */
  readonly captured: readonly Captured[];
}

/** What was made of a pasted text. Nothing of it is kept anywhere. */
export interface Diagnosis {
  /** `known`: a cause can be named. `possible`: only guesses. `not-known`: no known error fits. `empty`: nothing was pasted. */
  readonly outcome: 'known' | 'possible' | 'not-known' | 'empty';
  /** The most likely first. */
  readonly candidates: readonly Candidate[];
  readonly answer: AnswerFacts;
  readonly mentions: Mentions;
  /** When the answer came from neither Jira nor Jira Align: the host it came from. */
  readonly elsewhere?: string;
  /** When nothing is known: what resembles it, if anything does. These are no causes. */
  readonly nearest: readonly NearError[];
  /** When nothing is known: what is worth a look anyway. */
  readonly generalChecks: readonly GeneralCheck[];
  /** Whether the text was longer than what is read of it. */
  readonly cut: boolean;
  /** How many passwords, tokens or keys were taken out before anything was read. */
  readonly secretsRemoved: number;
}

export interface DiagnoseOptions {
  /** Id of the connector that wrote the text, when the person chose one. */
  readonly connector?: string;
}
