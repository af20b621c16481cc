import { Desk } from './desk';
import type { FromWorker, ToWorker } from './questions';

/** Plans are made here, beside the page, so that a large site does not keep the page from answering. */

/** As much of a worker's own scope as is used; TypeScript's library for pages describes a window in its place. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage: (message: FromWorker) => void;
}

const scope = self as unknown as WorkerScope;
const desk = new Desk();

scope.onmessage = ({ data }) => {
  if (data.kind === 'tell') desk.tell(data.told);
  else answer(data);
};

function answer({ id, name, asked }: Extract<ToWorker, { kind: 'ask' }>): void {
  try {
    const found = desk.answer(name, asked, (done, all) => {
      scope.postMessage({ kind: 'progress', id, done, all });
    });
    scope.postMessage({ kind: 'answer', id, answer: found });
  } catch {
    scope.postMessage({ kind: 'failed', id });
  }
}
