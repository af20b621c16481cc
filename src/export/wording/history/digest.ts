import type { ListedCheck } from '../../../contract/saved-check';
import { plain, table } from '../markdown';
import { count } from '../numbers';
import { driftText } from './drift';
import { gapsText, readyText, troubleSentence } from './runs';
import { verdictLabel } from './verdicts';
import { waiverCountsText, waiversToLookAt } from './waivers';

/** A check with what is read when it is shown. */
export interface DigestedCheck {
  readonly check: ListedCheck;
  /** What its account is called; its id where the name cannot be read. */
  readonly accountName: string;
}

/**
 * All saved checks with what changed in each, as Markdown to be copied into a ticket or a chat. Names are read when it is made.
 * @param at what the moment is called at which it is made
 * @param moment writes a point in time, given as ISO
 */
export function checksDigest(
  checks: readonly DigestedCheck[],
  at: string,
  moment: (iso: string) => string,
): string {
  const notes = checks.flatMap(notesOf);
  const changed = checks.filter(({ check }) => hasDrift(check)).length;
  return `${[
    '# Integration Preflight: saved checks',
    '',
    plain(
      `${count(checks.length, 'check')} on ${at}. ${changed === 0 ? 'Nothing changed since the run before.' : `${count(changed, 'check')} changed since the run before.`}`,
    ),
    '',
    ...(checks.length === 0
      ? []
      : table(
          HEAD,
          checks.map((one) => row(one, moment)),
        )),
    ...(notes.length === 0 ? [] : ['', '## To look at', '', ...notes.map((note) => `- ${plain(note)}`)]),
  ].join('\n')}\n`;
}

const HEAD = ['Check', 'Account', 'Connector', 'Verdict', 'Checked', 'Ready', 'Gaps', 'Changed', 'Waivers'];

function row({ check, accountName }: DigestedCheck, moment: (iso: string) => string): string[] {
  const { name, connectorName, connector, latest, waivers } = check;
  const result = latest?.result;
  return [
    name,
    accountName,
    connectorName ?? connector.id,
    result ? verdictLabel(result.verdict) : 'Not run yet',
    result ? `${moment(result.finishedAt)}${latest.ranAs === 'app' ? ', by the app' : ''}` : '',
    result ? readyText(result.projects) : '',
    result ? gapsText(result.gaps) : '',
    result?.drift ? driftText(result.drift) : '',
    waiverCountsText(waivers),
  ];
}

function hasDrift({ latest }: ListedCheck): boolean {
  const drift = latest?.result?.drift;
  return drift !== undefined && drift.worse + drift.better + drift.other + drift.evidence > 0;
}

function notesOf({ check: { name, trouble, waivers, connectorName } }: DigestedCheck): string[] {
  const again = waiversToLookAt(waivers);
  return [
    ...(trouble ? [`${name}: ${troubleSentence(trouble.code)}`] : []),
    ...(again > 0
      ? [
          `${name}: ${count(again, 'waiver')} no longer ${again === 1 ? 'counts' : 'count'}, because ${again === 1 ? 'it' : 'they'} lapsed or expired.`,
        ]
      : []),
    ...(connectorName === undefined ? [`${name}: its connector is no longer there.`] : []),
  ];
}
