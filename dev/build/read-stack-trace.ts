import { text } from 'node:stream/consumers';
import { projectRoot } from './project-paths';
import { withSourcePositions } from './source-positions';

// `npm run stack-trace < trace.txt`: a stack trace from Forge's log, with the places in src that it speaks of. The deployed code is
// minified; check out and build what was deployed first.

text(process.stdin)
  .then((trace) => process.stdout.write(withSourcePositions(trace, projectRoot)))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
