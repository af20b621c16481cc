import { parseProfile, ProfileError } from '../../../../../src/catalogue/profile-schema';
import type { ConnectorProfile } from '../../../../../src/domain/profile';

/** A pasted profile: as it was written, for the resolver, and completed, for the form. */
export interface OwnProfile {
  readonly written: Record<string, unknown>;
  readonly profile: ConnectorProfile;
}

/** Reads a pasted profile. @returns the profile, or what is wrong with it in a sentence */
export function readOwnProfile(text: string): OwnProfile | { problem: string } {
  if (text.trim() === '') return { problem: 'Paste the connector’s profile.' };
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return { problem: 'This is not JSON. Look for a missing quote, comma or bracket.' };
  }
  try {
    return { written: written as Record<string, unknown>, profile: parseProfile(written) };
  } catch (error) {
    if (error instanceof ProfileError) return { problem: `In ${error.field}: ${error.problem}` };
    throw error;
  }
}
