/**
 * The catalogue: one JSON file a connector in `profiles/`, all of them listed here. A profile is data; how to add
 * one is told in docs/adding-a-connector.md, and `scripts/check-catalogue.ts` checks them all. Parsing them once
 * when the module is loaded costs a few milliseconds and keeps a defective profile from being used.
 */
import type { ConnectorProfile } from '../domain/profile';
import { parseProfile } from './profile-schema';
import ahaRoadmaps from './profiles/aha-roadmaps.json';
import bolddesk from './profiles/bolddesk.json';
import jiraAlign from './profiles/jira-align.json';

const PROFILES: readonly ConnectorProfile[] = [ahaRoadmaps, jiraAlign, bolddesk].map(parseProfile);

/** All profiles of the catalogue, in the order in which a person is offered them. */
export function listProfiles(): readonly ConnectorProfile[] {
  return PROFILES;
}

/**
 * The profile with this id.
 * @returns the profile, or undefined when the catalogue has none
 */
export function findProfile(id: string): ConnectorProfile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}
