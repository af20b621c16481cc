import type { Jira } from './jira';
import type { CheckStore } from './checks';
import type { ProfileStore } from './profiles';
import type { RunStore } from './runs';
import type { AllData, PeopleStore, SettingsStore, WorkQueue } from './stored-data';
import type { ConnectorProfile } from '../domain/profile';

/** On whose behalf a use case runs: an admin, or the app by itself. Established on the server, never taken from a payload. */
export type Caller =
  | { readonly as: 'person'; readonly accountId: string; readonly canBrowseUsers: boolean }
  | { readonly as: 'app'; readonly canBrowseUsers: boolean };

/** A person who administers Jira. */
export type Admin = Extract<Caller, { as: 'person' }>;
/** Everything a use case may reach. */
export interface World {
  readonly jira: Jira;
  readonly runs: RunStore;
  readonly profiles: ProfileStore;
  readonly checks: CheckStore;
  readonly settings: SettingsStore;
  readonly data: AllData;
  readonly people: PeopleStore;
  readonly queue: WorkQueue;
  readonly connectors: {
    list(): readonly ConnectorProfile[];
    find(id: string): ConnectorProfile | undefined;
  };
  readonly caller: Caller;
  now(): Date;
  /** A hash of a text, as hexadecimal digits: SHA-256, cut to 128 bits. */
  digest(text: string): string;
  /** A new, unguessable id. */
  newId(): string;
}

/** A world in which a person acts. */
export type AdminWorld = World & { readonly caller: Admin };
