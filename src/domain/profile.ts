/** What a requirement can be about. Kinds that are not judged yet come out as `unknown`, never as met. */
export type RequirementKind =
  | 'account'
  | 'product-access'
  | 'global-permission'
  | 'project-permission'
  | 'project-role'
  | 'group'
  | 'issue-security'
  | 'field-on-screen'
  | 'board-visibility'
  | 'site'
  | 'manual';

export type Level = 'required' | 'recommended' | 'optional';

/** Who needs it. Only the integration user's needs enter the verdict; the others become steps. */
export type Actor = 'integration-user' | 'setup-admin' | 'mapped-person';

/** Who says so: the vendor, Jira's own operation documentation, or our inference from what the connector does. */
export type Basis = 'vendor' | 'jira-api' | 'inferred';

/** One way to satisfy a requirement, e.g. the project permission `EDIT_ISSUES`. */
export interface Need {
  readonly kind: RequirementKind;
  readonly key: string;
  /** Name of the option whose value (a role id, a group name) replaces `key` when the admin chose one. */
  readonly keyFromOption?: string;
}

export interface Requirement {
  readonly id: string;
  /** Satisfied when one of these is. */
  readonly anyOf: readonly Need[];
  readonly level: Level;
  readonly actor: Actor;
  /** The option that switches this requirement on; without it the requirement always applies. */
  readonly whenOption?: string;
  /** What the connector uses it for. */
  readonly reason: string;
  /** What goes wrong without it. */
  readonly breaks?: string;
  readonly basis: Basis;
  /** Address of the statement. */
  readonly source?: string;
  /** ISO date on which somebody last read the source. */
  readonly checked?: string;
}

export type ProfileOption =
  | {
      readonly name: string;
      readonly type: 'boolean';
      readonly label: string;
      readonly help: string;
      readonly default: boolean;
    }
  | { readonly name: string; readonly type: 'role' | 'group'; readonly label: string; readonly help: string };

/** The value an admin gave an option: on/off, or the id of a role, or the name of a group. */
export type OptionValue = boolean | string;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What one connector needs: data, not code. */
export interface ConnectorProfile {
  readonly id: string;
  /** Version of a profile that a site keeps; the catalogue's have none. */
  readonly version?: number;
  readonly name: string;
  readonly vendor?: string;
  readonly summary?: string;
  /** `partial` when the vendor's own list could not be read whole; shown beside the verdict. */
  readonly coverage: 'full' | 'partial';
  readonly coverageNote?: string;
  readonly options: readonly ProfileOption[];
  readonly requirements: readonly Requirement[];
}
