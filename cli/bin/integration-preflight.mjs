#!/usr/bin/env node
// Node's own exit code for a crash is 1, which here means "not ready": a crash must never look like a verdict.
process.on('uncaughtException', (error) => {
  process.stderr.write(`The check broke: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(4);
});
// The sources are TypeScript; tsx runs them as they are.
await import('tsx');
await import('../src/main.ts');
