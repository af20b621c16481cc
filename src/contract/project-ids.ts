import * as v from 'valibot';

/** Projects that one request names: Jira's project search takes 50 ids (Atlassian REST v3, "Get projects paginated"). */
export const MAX_PROJECT_IDS = 50;

export const projectIdsSchema = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  v.minLength(1),
  v.maxLength(MAX_PROJECT_IDS, `Name at most ${MAX_PROJECT_IDS} projects at once.`),
);
