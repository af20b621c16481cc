import type { RunRecord } from '../../../../../src/contract/history';
import { count, number } from '../../../../../src/export/wording';
import { verdictLabel } from '../../../../../src/export/wording/history';
import { momentText } from '../../result/moment-text';
import styles from './trend.module.css';

/** Runs that the trend shows at most. */
const MOST = 40;
const HEIGHT = 64;
const STEP = 16;
const BAR = 12;

/** The gaps of the last runs as bars, the oldest on the left. @param runs finished ones, the latest first */
export function Trend({ runs }: { runs: readonly RunRecord[] }) {
  const shown = runs
    .slice(0, MOST)
    .reverse()
    .flatMap(({ runId, startedAt, result }) => (result ? [{ runId, startedAt, ...result }] : []));
  const most = Math.max(1, ...shown.map(({ gaps }) => gaps.known + gaps.unknown + gaps.waived));
  const tall = (gaps: number): number => (gaps === 0 ? 0 : Math.max(2, (gaps / most) * (HEIGHT - 4)));
  const [first, last] = [shown[0], shown.at(-1)];
  const open = shown.map(({ gaps }) => number(gaps.known + gaps.unknown));
  return (
    <figure className={styles['trend']}>
      <svg
        role="img"
        aria-label={`Gaps that are not accepted in the last ${count(shown.length, 'run')}, the oldest first: ${open.join(', ')}. The latest verdict is ${last ? verdictLabel(last.verdict) : 'none'}.`}
        viewBox={`0 0 ${shown.length * STEP} ${HEIGHT}`}
        width={shown.length * STEP}
        height={HEIGHT}
        className={styles['bars']}
      >
        {shown.map(({ runId, startedAt, gaps }, index) => {
          const [known, unknown, waived] = [tall(gaps.known), tall(gaps.unknown), tall(gaps.waived)];
          const x = index * STEP + (STEP - BAR) / 2;
          return (
            <g key={runId}>
              <title>{momentText(startedAt)}</title>
              <rect className={styles['none']} x={x} y={HEIGHT - 2} width={BAR} height={2} />
              <rect className={styles['known']} x={x} y={HEIGHT - 2 - known} width={BAR} height={known} />
              <rect
                className={styles['unknown']}
                x={x}
                y={HEIGHT - 2 - known - unknown}
                width={BAR}
                height={unknown}
              />
              <rect
                className={styles['waived']}
                x={x}
                y={HEIGHT - 2 - known - unknown - waived}
                width={BAR}
                height={waived}
              />
            </g>
          );
        })}
      </svg>
      <figcaption className={styles['legend']}>
        <span>
          <span className={styles['knownKey']} aria-hidden="true" /> Known gaps
        </span>
        <span>
          <span className={styles['unknownKey']} aria-hidden="true" /> Not checked
        </span>
        <span>
          <span className={styles['waivedKey']} aria-hidden="true" /> Accepted
        </span>
        {first && last && (
          <span>
            {momentText(first.startedAt)} to {momentText(last.startedAt)}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
