/**
 * The catalogue: one JSON file a connector in `profiles/`, all of them listed here, and what connectors do in `operations/operations.json`. A profile
 * is data; how to add one is told in docs/adding-a-connector.md, and `scripts/check-catalogue.ts` checks them all. Each is parsed on first
 * use: a defective profile is never used, and a start does not pay for those that nobody asks for.
 */
import type { ConnectorProfile } from '../domain/profile';
import { parseProfile } from './profile-schema';
import { WRITTEN_PROFILES } from './written-profiles';

export { type ComparedCell, type ComparedRow, comparePermissions } from './compare-permissions';
export {
  findOperation,
  listOperations,
  type Operation,
  OPERATION_GROUPS,
  type OperationFailure,
  type OperationGroup,
  type OperationNeed,
} from './operations';
export { operationsOf } from './operations/operations-of';
export { profileFromOperations } from './operations/profile-from-operations';

const parsed = new Map<string, ConnectorProfile>();

/** All profiles of the catalogue, in the order in which a person is offered them: connectors by name, then templates. */
export function listProfiles(): readonly ConnectorProfile[] {
  return Object.keys(WRITTEN_PROFILES).map(read);
}

/**
 * The profile with this id.
 * @returns the profile, or undefined when the catalogue has none
 */
export function findProfile(id: string): ConnectorProfile | undefined {
  return Object.hasOwn(WRITTEN_PROFILES, id) ? read(id) : undefined;
}

function read(id: string): ConnectorProfile {
  const known = parsed.get(id);
  if (known) return known;
  const profile = parseProfile(WRITTEN_PROFILES[id]);
  parsed.set(id, profile);
  return profile;
}
