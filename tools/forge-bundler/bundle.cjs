/**
 * Bundles the app as `forge deploy` does, with Atlassian's own packages, but without an account or a network: what Forge would upload
 * lands in dist/forge. Takes the resolvers as dist/resolver/app.cjs has them (docs/adr/0006-bundling.md). Exits with 1 and the
 * bundler's message when these are missing, or the sources do not type-check.
 *
 *   node bundle.cjs [--root DIR]     DIR holds manifest.yml; default: this project
 */
/* eslint-disable @typescript-eslint/no-require-imports -- Forge's bundler only runs from a CommonJS program */
/* global __dirname */
const { cp, readFile, rm } = require('node:fs/promises');
const { join, relative, resolve } = require('node:path');
const { parseArgs } = require('node:util');
const { gzipSync } = require('node:zlib');
const { getEntryPoints, getNodeBundler } = require('@forge/bundler');
const { ConfigFile, FileSystemReader } = require('@forge/cli-shared');

// The Forge command line prints warnings and errors of the bundler, and the rest only with --verbose.
const quiet = () => undefined;
const say = (line) => process.stdout.write(`${line}\n`);
const complain = (line) => process.stderr.write(`${line}\n`);
const logger = { trace: quiet, debug: quiet, info: quiet, warn: complain, error: complain };

// Wrapper and loader surround the app at run time. Forge downloads them and puts them beside index.cjs, never into it.
const notHere = { script: '', source: 'not downloaded', version: '0.0.0' };
const runtimeFiles = {
  getNodeRuntimeWrapper: async () => notHere,
  getNodeRuntimeLoader: async () => notHere,
};

/** A file's size in kB (1,000 bytes), raw and compressed. */
async function sizes(file) {
  const content = await readFile(file);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  return `${kilobytes(content.length)} (${kilobytes(gzipSync(content).length)} gzip)`;
}

async function main() {
  const { values } = parseArgs({ options: { root: { type: 'string' } } });
  const appDirectory = resolve(values.root ?? join(__dirname, '..', '..'));
  const target = join(appDirectory, 'dist', 'forge');
  // A bundle from before must not pass for this one.
  await rm(target, { recursive: true, force: true });

  // Forge's packages read manifest.yml and find the entry points from the working folder.
  process.chdir(appDirectory);
  const manifest = new ConfigFile(new FileSystemReader());
  const entryPoints = getEntryPoints(await manifest.getAppHandlers());
  const bundler = getNodeBundler(logger, runtimeFiles, manifest);
  const { outputDir, metadata } = await bundler.bundle({ appDirectory, entryPoints });

  await cp(outputDir, target, { recursive: true });
  await rm(outputDir, { recursive: true, force: true });
  for (const { name } of entryPoints) {
    const file = join(target, `${name}.cjs`);
    say(`${relative(appDirectory, file)}: ${await sizes(file)}, from ${metadata.tsFiles} TypeScript files`);
  }
}

main().catch((error) => {
  complain(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
