import type { Progress } from '../../src/client';
import { doingSentence } from '../../src/export/wording';

/** Shows how far a check is on one line of a terminal; silent where standard error is none. */
export function progressLine(stream: NodeJS.WriteStream): {
  show: (progress: Progress) => void;
  clear: () => void;
} {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  const write = (text: string): void => {
    stream.write(`\r\u001B[2K${text}`);
  };
  return {
    show: ({ done, total, doing, waitingUntil }) => {
      const seconds =
        waitingUntil === undefined
          ? 0
          : Math.max(0, Math.ceil((Date.parse(waitingUntil) - Date.now()) / 1_000));
      write(
        seconds > 0 ? `Jira asked us to wait ${seconds} s` : `${doingSentence(doing)} (${done} of ${total})`,
      );
    },
    clear: () => {
      write('');
    },
  };
}
