import type { Progress } from '../../src/client';
import { count, doingSentence, timeLeft, waitSentence } from '../../src/export/wording';

/** How often a countdown is written anew, in milliseconds. */
const TICK_MS = 1_000;

/** Shows how far a check is on one line of a terminal; silent where standard error is none. */
export function progressLine(stream: NodeJS.WriteStream): {
  show: (progress: Progress) => void;
  clear: () => void;
} {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let ticking: NodeJS.Timeout | undefined;
  const write = (text: string): void => {
    // A line longer than the terminal would wrap and leave its first half standing.
    stream.write(`\r\u001B[2K${text.slice(0, Math.max(40, stream.columns) - 1)}`);
  };
  const stop = (): void => {
    clearInterval(ticking);
    ticking = undefined;
  };
  return {
    show: (progress) => {
      stop();
      write(progressText(progress, Date.now()));
      if (progress.waitingUntil !== undefined)
        ticking = setInterval(() => {
          write(progressText(progress, Date.now()));
        }, TICK_MS);
    },
    clear: () => {
      stop();
      write('');
    },
  };
}

/** How far a check is, on one line. @param now epoch milliseconds */
export function progressText(progress: Progress, now: number): string {
  const { done, total, mayGrow, doing, remaining, waitingUntil, soFar } = progress;
  const left = remaining === undefined ? undefined : timeLeft(remaining, mayGrow);
  const waits = waitingUntil === undefined ? undefined : waitSentence(Date.parse(waitingUntil), now);
  return [
    waits ?? doingSentence(doing),
    ...(mayGrow || total === 0 ? [] : [`${Math.floor((done / total) * 100)} %`]),
    ...(left === undefined ? [] : [left]),
    ...(soFar ? [`${count(soFar.projects, 'project')} answered`] : []),
  ].join(' · ');
}
