import { isBuiltin } from 'node:module';
import type { Metafile } from 'esbuild';
import type { Finding } from '../manifest/finding';
import { ALLOWED_PACKAGES } from './allowed-packages';
import { bundledModules, packageOf, type BundledModule } from './bundled-modules';

const WHERE = 'dist/resolver/app.cjs';

/** Parts of src that are for the page and the command line. */
const NOT_FOR_RESOLVERS = ['src/client/', 'src/export/'];

/**
 * Reports what has no business in the resolver bundle: code from outside the deployed part of src, packages that nobody decided on,
 * a package twice, and modules that Forge would have to find at run time. Allowed packages that are not there are reported too.
 * @param metafile of the bundle, with paths from the project's folder
 * @param allowed package names, each with what it is there for
 */
export function moduleFindings(metafile: Metafile, allowed = ALLOWED_PACKAGES): Finding[] {
  const modules = bundledModules(metafile);
  return [
    ...modules.flatMap((module) => (module.package ? [] : strayFindings(module, metafile))),
    ...packageFindings(modules, metafile, allowed),
    ...copyFindings(modules, metafile),
    ...externalFindings(metafile),
  ];
}

function strayFindings({ path }: BundledModule, metafile: Metafile): Finding[] {
  if (path.startsWith('src/') && !NOT_FOR_RESOLVERS.some((folder) => path.startsWith(folder))) return [];
  const problem = `${path} is in the resolver bundle, and is not code for resolvers`;
  return [
    {
      where: WHERE,
      problem,
      fix: `remove its import from ${importersOf((file) => file === path, metafile)}`,
    },
  ];
}

function packageFindings(
  modules: readonly BundledModule[],
  metafile: Metafile,
  allowed: Readonly<Record<string, string>>,
): Finding[] {
  const found = namesIn(modules);
  const unknown = [...found].filter((name) => !Object.hasOwn(allowed, name));
  const gone = Object.keys(allowed).filter((name) => !found.has(name));
  return [
    ...unknown.map((name) => ({
      where: WHERE,
      problem: `the package ${name} is in the resolver bundle, and not among those allowed`,
      fix: `remove its import from ${importersOf((file) => packageOf(file)?.name === name, metafile)}, or add it to scripts/lib/bundles/allowed-packages.ts with what it is for`,
    })),
    ...gone.map((name) => ({
      where: 'scripts/lib/bundles/allowed-packages.ts',
      problem: `the package ${name} is allowed, but no longer in the resolver bundle`,
      fix: 'remove it from the list',
    })),
  ];
}

/** A copy is another folder of the same name, or the same folder's code as CommonJS beside its code as ES modules. Data is neither. */
function copyFindings(modules: readonly BundledModule[], metafile: Metafile): Finding[] {
  const formatOf = (file: string): string =>
    metafile.inputs[file]?.format === 'cjs' ? 'CommonJS' : 'ES modules';
  const copyOf = (file: string): string => `${packageOf(file)?.folder ?? ''} as ${formatOf(file)}`;
  return [...namesIn(modules)].flatMap((name) => {
    const code = modules.filter(({ package: from, format }) => from?.name === name && format !== undefined);
    const copies = [...new Set(code.map(({ path }) => copyOf(path)))];
    if (copies.length < 2) return [];
    const each = copies.map(
      (copy) => `${copy}, for ${importersOf((file) => copyOf(file) === copy, metafile)}`,
    );
    return [
      {
        where: WHERE,
        problem: `${name} is in the resolver bundle ${copies.length} times: ${each.join('; ')}`,
        fix: 'make everything take the same copy: npm ls and "overrides" in package.json for versions, one kind of import for formats',
      },
    ];
  });
}

function externalFindings({ outputs }: Metafile): Finding[] {
  return Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ path, external }) => external === true && !isBuiltin(path))
    .map(({ path }) => ({
      where: WHERE,
      problem: `${path} is not in the resolver bundle, and Forge has no such module at run time`,
      fix: 'import it in a way that esbuild can follow, or not at all',
    }));
}

function namesIn(modules: readonly BundledModule[]): Set<string> {
  return new Set(modules.flatMap(({ package: from }) => from?.name ?? []));
}

/** The files outside a part that import any file in it, or their count when there are many. */
function importersOf(isPart: (file: string) => boolean, { inputs }: Metafile): string {
  const importers = Object.entries(inputs)
    .filter(([importer, { imports }]) => !isPart(importer) && imports.some(({ path }) => isPart(path)))
    .map(([importer]) => importer);
  if (importers.length === 0) return 'the entry point';
  return importers.length <= 3
    ? importers.join(', ')
    : `${importers.length} files, ${importers[0] ?? ''} first`;
}
