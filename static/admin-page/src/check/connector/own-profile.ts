import { parseProfile, ProfileError } from '../../../../../src/catalogue/profile-schema';
import type { ConnectorProfile } from '../../../../../src/domain/profile';
import type { SecretCheck } from './secret-check';

/** A pasted profile: as it was written, for the resolver, and completed, for the form. */
export interface OwnProfile {
  readonly written: Record<string, unknown>;
  readonly profile: ConnectorProfile;
}

/**
 * Reads a pasted profile.
 * @param secretIn what recognises secrets, once it is loaded
 * @returns the profile, or what is wrong with it in a sentence
 */
export function readOwnProfile(
  text: string,
  secretIn: SecretCheck | undefined,
): OwnProfile | { problem: string } {
  if (text.trim() === '') return { problem: 'Paste the connector’s profile.' };
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return { problem: secretIn?.(text) ?? 'This is not JSON. Look for a missing quote, comma or bracket.' };
  }
  const secret = secretIn?.(written);
  if (secret !== undefined) return { problem: secret };
  try {
    return { written: written as Record<string, unknown>, profile: parseProfile(written) };
  } catch (error) {
    if (error instanceof ProfileError) return { problem: `In ${error.field}: ${error.problem}` };
    throw error;
  }
}
