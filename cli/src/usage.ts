/** The command line makes no sense, or names a file that cannot be used; the message says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Shown for --help and beside a usage error. */
export const USAGE = `npm run --silent check -- --account ID --connector ID|FILE.json [options]

Checks whether an account is ready for a connector, and says what to change if it is not.

  --account ID            account id of the integration user
  --connector ID|FILE     a connector of the catalogue, or a profile file (docs/adding-a-connector.md)
  --option NAME=VALUE     sets an option of the connector; can be given several times
  --confirm STEP          marks a step done by hand as done (its requirement id); can be given several times
  --projects all|KEY,KEY  which projects to check; all by default
  --budget POINTS         rate-limit points that proof may cost before the check pauses; 30000 by default
  --plan [STRATEGY]       after the check, plans the changes: fewest-changes (default), least-privilege, no-scheme-touched or all
  --level LEVEL           what the plan closes: required (default) or required-and-recommended
  --markdown FILE         writes the plan to FILE as a checklist for a change ticket
  --site URL              a Jira site; JIRA_EMAIL and JIRA_API_TOKEN must be set. Without it: the simulated example company
  --site-file FILE        simulates the site described in FILE
  --explain KEY:PERMISSION  instead of a check: why the account has this permission in this project, or not
  --fields ID,ID          instead of a check: whether these fields can be set in --projects KEY,KEY (required: required fields only)
  --boards NUMBER,NUMBER  instead of a check: whether the account sees these boards and may manage their sprints
  --troubleshoot FILE|-   instead of a check: what an error text means (- reads standard input); with --account, Jira is asked too
  --format FORMAT         text for a person (default) or json; for a check also csv, markdown, sarif or html (docs/evidence-pack.md)
  --pack FOLDER           writes the check to FOLDER in every one of these forms, to hand it over
  --output FILE           writes the report to FILE instead of standard output
  --list                  lists the connectors of the catalogue with their options
  --help                  shows this text

Exit code: 0 ready (also with warnings) · 1 not ready · 2 incomplete · 3 bad usage or no access · 4 it broke
`;
