import { count, number } from '../../wording';
import { riskLabel } from '../../wording/plan';
import { type EvidencePack, waiversOf } from '../pack';
import { waivedWhat, waiverCountSentence, waiverStateLabel, waiverStateSentence } from '../waiver-words';
import { type Limits, paragraph, type Section, tableOf } from './model';

/** Every waiver of the check, whatever it comes to, and however many there are. */
export function waiversSection(pack: EvidencePack): Section {
  const waivers = waiversOf(pack);
  const rows = waivers.map((waiver) => [
    waiverStateLabel(waiver.state),
    waivedWhat(waiver, pack.report),
    waiver.reason,
    waiver.owner ?? 'The account was closed',
    waiver.until,
    `${waiverStateSentence(waiver)} Given for ${count(waiver.findings, 'finding')} on ${waiver.givenAt.slice(0, 10)}${waiver.givenBy === undefined ? '' : ` by ${waiver.givenBy}`}.`,
  ]);
  const head = ['State', 'What is accepted', 'Reason', 'Who answers for it', 'Last day (UTC)', 'In this run'];
  return {
    title: 'Waivers',
    blocks: [
      paragraph(
        `${waiverCountSentence(waivers)} A waived gap is still a gap: somebody has accepted it, for a reason and until a day. It lapses by itself when the facts that it was given for change.`,
      ),
      ...tableOf('All waivers of this check', head, rows, rows.length),
    ],
  };
}

/** What the account holds and the connector does not ask for. */
export function excessSection({ report }: EvidencePack, limits: Limits): Section {
  const { excess } = report;
  const rows = (excess ?? []).map(({ permission, name, risk, scope, projects, waived }) => [
    riskLabel(risk),
    name,
    permission,
    scope === 'site' ? 'On the whole site' : `In ${count(projects, 'project')}`,
    waived === undefined ? 'No' : 'Yes',
  ]);
  const said =
    excess === undefined
      ? 'What the account holds beyond the need of the connector was not read in this run.'
      : excess.length === 0
        ? 'The account holds nothing beyond the need of the connector.'
        : `The account holds ${number(excess.length)} ${excess.length === 1 ? 'permission' : 'permissions'} that the connector does not ask for. That does not change the result above.`;
  return {
    title: 'What it holds beyond the need',
    blocks: [
      paragraph(said),
      ...tableOf(
        'Permissions beyond the need',
        ['Risk', 'Permission', 'Key', 'Where', 'Waived'],
        rows,
        limits.rows,
      ),
    ],
  };
}
