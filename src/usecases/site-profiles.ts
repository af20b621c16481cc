import { parseProfile, ProfileError } from '../catalogue/profile-schema';
import type { ValidRequest } from '../contract/api';
import type { ProfileDeleted, SiteProfile } from '../contract/profile';
import type { ConnectorProfile } from '../domain/profile';
import { AppError } from '../ports/errors';
import type { StoredProfile } from '../ports/profiles';
import type { AdminWorld, World } from '../ports/world';

/** Own profiles that a site may keep: each is read when the connectors are listed. */
const MOST = 50;

/** The profiles that the admins of this site keep, by name. One that is no longer valid is left out, never half used. */
export async function listSiteProfiles({ profiles }: World): Promise<SiteProfile[]> {
  const stored = await profiles.list();
  return stored
    .flatMap((one) => completed(one) ?? [])
    .sort((a, b) => a.profile.name.localeCompare(b.profile.name, 'en'));
}

/** One of them. @throws AppError `profile-not-found` */
export async function readSiteProfile({ profiles }: World, id: string): Promise<SiteProfile> {
  const stored = await profiles.get(id);
  const found = stored && completed(stored);
  if (found) return found;
  throw notFound();
}

/**
 * Keeps a profile for the site, as a new version of the one it replaces.
 * @throws AppError `invalid-input` naming the field, `profile-changed` when somebody else saved it in the meantime
 */
export async function saveSiteProfile(
  world: AdminWorld,
  { profile: written, replaces }: ValidRequest<'profile/save'>,
): Promise<SiteProfile> {
  const { profiles, connectors, caller } = world;
  const profile = readWritten(written, 'profile');
  if (connectors.find(profile.id))
    throw new AppError(
      'invalid-input',
      `The catalogue has a connector "${profile.id}". Give yours another id.`,
      {
        field: 'profile.id',
      },
    );
  const before = await profiles.get(profile.id);
  if ((before?.version ?? 0) !== replaces) throw changed(before !== undefined);
  if (!before && (await profiles.list()).length >= MOST)
    throw new AppError('invalid-input', `A site keeps at most ${MOST} profiles. Delete one first.`, {
      field: 'profile',
    });
  const stored: StoredProfile = {
    id: profile.id,
    version: replaces + 1,
    savedAt: world.now().toISOString(),
    savedBy: caller.accountId,
    written,
  };
  if (!(await profiles.save(stored))) throw changed(true);
  return withProfile(stored, profile);
}

/** Removes a profile. Runs that used it keep their copy. @throws AppError `profile-not-found` */
export async function deleteSiteProfile(
  { profiles }: World,
  { id }: ValidRequest<'profile/delete'>,
): Promise<ProfileDeleted> {
  if (await profiles.remove(id)) return { id };
  throw notFound();
}

/** Reads a profile that somebody wrote. @param field where it came in @throws AppError `invalid-input` naming the field */
export function readWritten(written: unknown, field: string): ConnectorProfile {
  try {
    return parseProfile(written);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    throw new AppError(
      'invalid-input',
      `The connector profile is not valid. ${error.field}: ${error.problem}`,
      {
        field: `${field}.${error.field}`,
      },
    );
  }
}

function completed(stored: StoredProfile): SiteProfile | undefined {
  try {
    return withProfile(stored, parseProfile(stored.written));
  } catch (error) {
    if (error instanceof ProfileError) return undefined;
    throw error;
  }
}

function withProfile(
  { version, savedAt, savedBy, written }: StoredProfile,
  profile: ConnectorProfile,
): SiteProfile {
  return {
    version,
    savedAt,
    written,
    profile: { ...profile, version },
    ...(savedBy !== undefined && { savedBy }),
  };
}

function notFound(): AppError {
  return new AppError(
    'profile-not-found',
    'This site keeps no such profile. It may have been deleted; reload the page.',
    {
      field: 'id',
    },
  );
}

function changed(exists: boolean): AppError {
  return new AppError(
    'profile-changed',
    exists
      ? 'Somebody else saved this profile in the meantime, or the id is taken. Look at their version, then save yours under another id or on top of it.'
      : 'This profile was deleted in the meantime. Save it as a new one.',
    { field: 'replaces' },
  );
}
