import { TELLING_HEADERS } from './telling-headers';
import type { SafeValues } from './values';

/** A word in single quotes, which neither bash nor zsh reads anything into. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Prints the status line, the telling headers and the beginning of the body; curl's own words where there was no answer. */
const PRINT = `
    BEGIN { split("${TELLING_HEADERS.join(' ')}", names, " "); for (i in names) telling[names[i]] = 1 }
    { sub(/\\r$/, "") }
    /^HTTP\\// && body == 0 { head = 1; early = ($2 ~ /^1/); if (early == 0) print; next }
    head && $0 == "" { head = 0; if (early == 0) { body = 1; print }; next }
    head { name = tolower(substr($0, 1, index($0, ":") - 1)); if (name in telling) print; next }
    shown < 4000 { text = substr($0, 1, 4000 - shown); shown += length(text) + 1; print text }
`;

/** What curl is told beside the account and the address. The last three undo what a person may have set up for themselves (.curlrc). */
const CONFIGURATION = [
  'header = "Accept: application/json"',
  'include',
  'silent',
  'show-error',
  'suppress-connect-headers',
  'max-time = 30',
  'no-verbose',
  'no-location',
  'no-fail',
];

/**
 * The test for bash and zsh, on a Mac, on Linux, in Git Bash. The token comes from the environment (JIRA_API_TOKEN) or is typed without
 * being shown, and reaches curl as configuration on its standard input: it is no argument of any program, and not in curl's environment.
 * All of it stands in parentheses, so that the shell has read the whole before it asks, and the token is gone afterwards. No comment
 * and no exclamation mark: on the command line zsh does not take the one, and both read the other as a piece of history.
 */
export function bashCommand({ base, email, paths }: SafeValues): string {
  return `(
  set +x
  token=\${JIRA_API_TOKEN-}
  unset JIRA_API_TOKEN
  if [ -z "$token" ]; then
    printf 'Paste the API token and press Enter (it is not shown): '
    IFS= read -r -s token
    printf '\\n'
  fi
  case $token in
    '' | *[^A-Za-z0-9+/=_.-]*) printf 'This is not an API token, so nothing was sent. Run it again.\\n'; exit 1 ;;
  esac
  ask() {
    printf '\\n== GET %s\\n' "$1"
    printf 'user = "%s:%s"\\nurl = "%s"\\n${CONFIGURATION.join('\\n')}\\n' \\
      ${quoted(email)} "$token" "$1" | curl --config - 2>&1 | awk '${PRINT}'
  }
${paths.map((path) => `  ask ${quoted(base + path)}`).join('\n')}
)`;
}
