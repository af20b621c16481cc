import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForForge } from '../../../dev/build/bundle-for-forge';
import { pathsIn } from '../../../dev/build/project-paths';
import type { Finding } from '../manifest/finding';
import { ALLOWED_PACKAGES } from './allowed-packages';
import { BUDGETS, FORGE_WRAPPING } from './budgets';
import { largestModules, sizeTable } from './bundle-report';
import { initialScripts } from './initial-scripts';
import { budgetFindings, measure, type MeasuredBundle } from './measured-bundle';
import { moduleFindings } from './module-findings';

const RESOLVER_REMEDY =
  'see the largest modules above: shorten the data, drop or replace a package, or move work to the page';
const PAGE_REMEDY = 'import what the first view does not show on demand (React.lazy), or drop a package';

export interface BundleCheck {
  /** Tables for a person, one line each. */
  readonly report: readonly string[];
  /** What is wrong; empty when nothing is. */
  readonly findings: readonly Finding[];
}

/**
 * Weighs what is deployed and looks at what is in it. The resolver bundle is made anew; the page is taken as it was built, and what
 * Forge's bundler made is looked at when it is there and newer than the resolver bundle in it.
 * @param root the folder that holds package.json
 * @param allowed packages that may be in the resolver bundle, each with what it is there for
 * @throws esbuild's BuildFailure when the sources do not bundle; Error when the page is not built
 */
export async function checkBundles(root: string, allowed = ALLOWED_PACKAGES): Promise<BundleCheck> {
  const { outfile, metafile } = await bundleForForge(root);
  const { pageOutput, forgeBundle } = pathsIn(root);
  const budget = { budget: BUDGETS.resolver, remedy: RESOLVER_REMEDY };
  const resolver = measure({ name: 'resolver, as npm run build makes it', ...budget }, [outfile]);
  const uploaded = isNewer(forgeBundle, outfile)
    ? [measure({ name: "resolver, as Forge's bundler packs it", ...budget }, [forgeBundle])]
    : [];
  const start = await initialScripts(pageOutput);
  const page = [
    measure(
      { name: 'page, before it shows anything', budget: BUDGETS.pageStart, remedy: PAGE_REMEDY },
      start.map((path) => join(pageOutput, path)),
    ),
    measure({ name: 'page, with all that it loads on demand' }, scriptsIn(pageOutput)),
  ];
  const bundles = [resolver, ...uploaded, ...page];
  return {
    report: [...sizeTable(bundles), '', ...largestModules(metafile)],
    findings: [
      ...budgetFindings(bundles),
      ...uploaded.flatMap((one) => packingFindings(one, resolver)),
      ...moduleFindings(metafile, allowed),
    ],
  };
}

/** Whether `file` is there and was written after `other`, as what is made of it is. */
function isNewer(file: string, other: string): boolean {
  const written = statSync(file, { throwIfNoEntry: false });
  return written !== undefined && written.mtimeMs > statSync(other).mtimeMs;
}

function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(folder, path));
}

function packingFindings(uploaded: MeasuredBundle, resolver: MeasuredBundle): Finding[] {
  const more = uploaded.gzip - resolver.gzip;
  if (more <= FORGE_WRAPPING) return [];
  return [
    {
      where: uploaded.name,
      problem: `${more} bytes (gzip) more than dist/resolver/app.cjs, so Forge's bundler packed something else`,
      fix: 'see that src/index.ts imports "#app" alone, and "imports" in package.json',
    },
  ];
}
