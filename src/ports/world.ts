import type { Jira } from './jira';
import type { ProfileStore } from './profiles';
import type { RunStore } from './runs';
import type { ConnectorProfile } from '../domain/profile';

/** The admin on whose behalf a use case runs; established on the server, never taken from a payload. */
export interface Caller {
  readonly accountId: string;
  readonly canBrowseUsers: boolean;
}

/** Everything a use case may reach. */
export interface World {
  readonly jira: Jira;
  readonly runs: RunStore;
  readonly profiles: ProfileStore;
  readonly connectors: {
    list(): readonly ConnectorProfile[];
    find(id: string): ConnectorProfile | undefined;
  };
  readonly caller: Caller;
  now(): Date;
  /** A new, unguessable id. */
  newId(): string;
}
