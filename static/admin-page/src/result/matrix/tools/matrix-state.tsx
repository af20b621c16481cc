import Button from '@atlaskit/button/new';
import type { Lines, Reading } from '../../../../../../src/client/matrix';
import type { ReportSummary } from '../../../../../../src/contract/report';
import { type CauseContext, causeText, count, number } from '../../../../../../src/export/wording';
import { useQueryValues } from '../../../navigation/use-query-value';
import { Lozenge } from '../../../shared/lozenge';
import { EVERYTHING } from '../data/everything';
import { ALL_CLOSED } from '../data/fold';
import type { Lookup, Lookups } from '../data/use-lookups';
import { isChanged, type MatrixView } from '../data/use-matrix-view';
import styles from './tools.module.css';

/** How much is shown, how far it is read, what is still being looked up, and how to undo it all. */
export function MatrixState({
  summary,
  context,
  reading,
  lines,
  lookups,
  view,
}: {
  summary: ReportSummary;
  context: CauseContext;
  reading: Reading;
  lines: Lines;
  lookups: Lookups;
  view: MatrixView;
}) {
  const { set } = useQueryValues();
  const { causeId } = view.filter;
  const cause = summary.causes.find(({ id }) => id === causeId);
  const isLooking = lookups.asked.some((lookup) => lookup.isLooking);
  return (
    <div className={styles['state']}>
      {causeId !== '' && (
        <Lozenge tone="information">{cause ? causeText(cause, context).title : 'One cause'}</Lozenge>
      )}
      {/* Every part that comes changes the numbers; they are read out when they stand still. */}
      <p role="status" aria-live={reading.isWhole && !isLooking ? 'polite' : 'off'}>
        {[
          shownSentence(summary.counts.projects.total, reading, lines, isChanged(view)),
          ...lookups.asked.filter((lookup) => lookup.isLooking).map(lookingSentence),
          ...(lookups.isTooShort ? ['Type two letters or more to search the names too'] : []),
        ].join('. ')}
      </p>
      {view.isGrouped && lines.groups.length > 0 && (
        <>
          <Button
            spacing="compact"
            onClick={() => {
              set({ fold: ALL_CLOSED });
            }}
          >
            Close all groups
          </Button>
          <Button
            spacing="compact"
            onClick={() => {
              set({ fold: '' });
            }}
          >
            Open all groups
          </Button>
        </>
      )}
      {isChanged(view) && (
        <Button
          spacing="compact"
          onClick={() => {
            set(EVERYTHING);
          }}
        >
          Show all
        </Button>
      )}
    </div>
  );
}

function shownSentence(
  total: number,
  { table, isWhole }: Reading,
  { projects }: Lines,
  isNarrowed: boolean,
): string {
  if (isWhole) return `${number(projects)} of ${count(total, 'project')} shown`;
  const read = `${number(table.projectsRead)} of ${count(total, 'project')}`;
  if (table.projectsRead === 0) return `Reading ${count(total, 'project')}…`;
  return isNarrowed ? `${number(projects)} fit among ${read} read so far` : `Showing ${read} so far`;
}

const SOUGHT: Readonly<Record<Lookup['about'], string>> = {
  text: 'names',
  category: 'the category',
  type: 'the type',
};

function lookingSentence({ about, soFar }: Lookup): string {
  const sought = `Looking up ${SOUGHT[about]} in Jira`;
  return soFar ? `${sought}: ${number(soFar.ids.length)} of ${number(soFar.total)}…` : `${sought}…`;
}
