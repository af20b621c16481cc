/** Largest resolver payload taken, in bytes of JSON: an own profile and 2,000 project keys fit; Forge itself stops at 500 KB. */
export const MAX_PAYLOAD_BYTES = 200_000;

/** Largest answer of a resolver that grows with what is wrong, in bytes of JSON: Forge stops at 5 MB (Atlassian, "Invocation limits"). */
export const MAX_ANSWER_BYTES = 4_000_000;

/** How many project keys one run may name. */
export const MAX_PROJECT_KEYS = 5_000;

/** Projects per part of a run: Jira's permission check takes at most 1,000 a request (Atlassian REST v3, "Get bulk permissions"). */
export const PROJECTS_PER_CHUNK = 1_000;

/** Longest account id (Atlassian REST v3, schema User: maxLength 128). */
export const MAX_ACCOUNT_ID = 128;
