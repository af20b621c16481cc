/** A JSON schema as ajv reads it; references point into the table's shared `$defs`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What one query or path parameter accepts. */
export interface Parameter {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** The parameter may be repeated: `id=1&id=2`. */
  readonly array?: true;
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly maximum?: number;
  readonly maxLength?: number;
  /** How often an array parameter may be repeated. */
  readonly maxItems?: number;
}

/** One Jira operation as Atlassian's OpenAPI description states it, without its prose. */
export interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST';
  /** With placeholders: `/rest/api/3/permissionscheme/{schemeId}`. */
  readonly path: string;
  readonly pathParameters: readonly Parameter[];
  readonly query: readonly Parameter[];
  /** The "Beta" (granular) OAuth scopes; all of them are needed. */
  readonly granularScopes: readonly string[];
  /** False when Atlassian lists no scopes at all for the operation, not even an empty set. */
  readonly scopesListed: boolean;
  readonly experimental: boolean;
  /** True when an app access rule (data security policy) does not block the operation. */
  readonly appAccessRuleExempt: boolean;
  readonly requestBody: JsonSchema | null;
  /** By status; null where the description gives no schema. */
  readonly answers: Readonly<Record<string, JsonSchema | null>>;
}

/** The whole generated table. */
export interface OperationTable {
  /** Atlassian's descriptions that it was made from. */
  readonly sources: readonly { readonly title: string; readonly version: string }[];
  readonly operations: readonly Operation[];
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}

/** One way in which a request or an answer departs from the table. */
export interface Problem {
  readonly where: 'operation' | 'path' | 'query' | 'request-body' | 'status' | 'answer-body';
  /** One sentence that names the operation. */
  readonly message: string;
}
