import { buildPage } from './build-page';
import { bundleForForge } from './bundle-for-forge';

// What `forge deploy` takes from this project and does not make itself.
//
//   npm run build               page and resolver
//   npm run build -- resolver   one of them
//   npm run build -- page

const builds: Record<string, () => Promise<string>> = {
  page: async () => (await buildPage({ force: true })).dir,
  resolver: async () => {
    const { outfile, content } = await bundleForForge();
    return `${outfile} (${content.length} bytes)`;
  },
};

async function main(chosen: readonly string[]): Promise<void> {
  const names = chosen.length > 0 ? chosen : Object.keys(builds);
  const built = await Promise.all(
    names.map((name) => {
      const build = builds[name];
      if (!build)
        throw new Error(`There is no "${name}" to build. Choose from: ${Object.keys(builds).join(', ')}.`);
      return build();
    }),
  );
  built.forEach((what, index) => process.stdout.write(`${names[index] ?? ''}: ${what}\n`));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
