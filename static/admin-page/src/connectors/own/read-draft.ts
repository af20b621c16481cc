import { parseProfile, ProfileError } from '../../../../../src/catalogue/profile-schema';
import { MAX_PAYLOAD_BYTES } from '../../../../../src/contract/limits';
import type { ConnectorProfile } from '../../../../../src/domain/profile';
import { findSecretInside } from './find-secret';
import type { Naming } from './naming';
import { isWritten, type Written } from './written-profile';

/** What is wrong with a text, and where. */
export interface DraftProblem {
  /** Path of the field, e.g. `requirements.0.level`; empty when it is about the text as a whole. */
  readonly field: string;
  readonly text: string;
}

/** A text read as far as it can be. */
export interface ReadDraft {
  /** Absent while the text is not JSON, or no object. */
  readonly written?: Written;
  /** Absent while something is wrong. */
  readonly profile?: ConnectorProfile;
  readonly problem?: DraftProblem;
}

/** What is sent beside the profile takes a little too. */
const MOST_BYTES = MAX_PAYLOAD_BYTES - 1_000;

/** Reads a profile as it is typed. Nothing leaves the page. */
export function readDraft(text: string, { catalogue }: Naming): ReadDraft {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { problem: { field: '', text: notJson(error) } };
  }
  const written = isWritten(parsed) ? parsed : undefined;
  const forbidden = whatForbids(text, parsed);
  return {
    ...(written && { written }),
    ...(forbidden ? { problem: forbidden } : readProfile(parsed, catalogue)),
  };
}

/** What forbids a text whatever it says as a profile: its size, or a secret in it. */
function whatForbids(text: string, parsed: unknown): DraftProblem | undefined {
  if (new TextEncoder().encode(text).length > MOST_BYTES)
    return {
      field: '',
      text: 'This is too large to be saved. Shorten its texts, or make two profiles of it.',
    };
  if (!isWritten(parsed))
    return { field: '', text: 'A profile is one JSON object: begin and end it with curly brackets.' };
  const secret = findSecretInside(parsed);
  return (
    secret && {
      field: secret.field,
      text: `This looks like ${secret.name}. Remove it: it was not sent anywhere, and a profile never holds one.`,
    }
  );
}

function readProfile(
  parsed: unknown,
  catalogue: ReadonlySet<string>,
): { profile: ConnectorProfile } | { problem: DraftProblem } {
  try {
    const profile = parseProfile(parsed);
    if (!catalogue.has(profile.id)) return { profile };
    return {
      problem: { field: 'id', text: `The catalogue has a connector “${profile.id}”. Give yours another id.` },
    };
  } catch (error) {
    if (error instanceof ProfileError) return { problem: { field: error.field, text: error.problem } };
    throw error;
  }
}

/** Browsers say where they stopped, each in its own words; without a line nothing is claimed. */
function notJson(error: unknown): string {
  const line = /line (?<line>\d+)/u.exec(error instanceof Error ? error.message : '')?.groups?.['line'];
  return line === undefined
    ? 'This is not JSON. Look for a missing quote, comma or bracket.'
    : `This is not JSON. Look at line ${line} for a missing quote, comma or bracket.`;
}
