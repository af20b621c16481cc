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
  /** Name of the Marketplace app whose own permission this is; the key is not one of Jira's then. */
  readonly app?: string;
}

/** What another source says about a requirement. Shown beside it. */
export interface Conflict {
  readonly says: string;
  /** Address of the statement. */
  readonly source: string;
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
  /** Id of the operation of `src/catalogue/operations` that needs it. */
  readonly operation?: string;
  /** What sources say that disagree with this one; such a requirement warns and never blocks. */
  readonly conflicts?: readonly Conflict[];
}

/** The ways in which a connector can sign in to Jira. `oauth-1` is an application link, `service-account-token` one of an Atlassian service account. */
export const SIGN_IN_METHODS = [
  'api-token',
  'scoped-token',
  'service-account-token',
  'oauth-1',
  'oauth-2',
  'connect-app',
  'forge-app',
] as const;

export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** A way to sign in that the connector supports, or that its vendor says it does not. A method that is not listed is not known. */
export interface SignIn {
  readonly method: SignInMethod;
  /** False when the vendor refuses it; true when left out. */
  readonly supported?: boolean;
  /** The vendor recommends it over the others. */
  readonly preferred?: boolean;
  readonly note?: string;
  /** Address of the statement. */
  readonly source?: string;
  /** ISO date on which somebody last read the source. */
  readonly checked?: string;
}

/** A sentence of a vendor that an admin may rely on, and whether it holds. */
export interface VendorStatement {
  /** The vendor's words, quoted short. */
  readonly text: string;
  /** Address of the statement. */
  readonly source: string;
  /** `outdated`: it was true once. `contradicted`: another source, or Jira itself, says otherwise. */
  readonly status: 'current' | 'outdated' | 'contradicted';
  /** What holds instead, or what it means. */
  readonly note?: string;
  /** Address that the note rests on. */
  readonly noteSource?: string;
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
  /** `template`: not one product but a kind of connector; `connector` when left out. */
  readonly kind?: 'connector' | 'template';
  readonly vendor?: string;
  readonly summary?: string;
  /** `partial` when the vendor's own list could not be read whole; shown beside the verdict. */
  readonly coverage: 'full' | 'partial';
  readonly coverageNote?: string;
  readonly signIn?: readonly SignIn[];
  readonly statements?: readonly VendorStatement[];
  readonly options: readonly ProfileOption[];
  readonly requirements: readonly Requirement[];
}
