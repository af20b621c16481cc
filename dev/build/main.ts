import { buildPage } from './build-page';
import { bundleResolver } from './bundle-resolver';

/** `npm run build`: the page as it is deployed, and the resolver bundle as local runs use it. */
async function main(): Promise<void> {
  const [page, resolver] = await Promise.all([buildPage({ force: true }), bundleResolver()]);
  process.stdout.write(`page: ${page.dir}\nresolver: ${resolver.outfile} (${resolver.bytes} bytes)\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
