import type { Metafile } from 'esbuild';

/** One source file that has code in a bundle. */
export interface BundledModule {
  /** From the project's folder; `../…` where it lies outside. */
  readonly path: string;
  /** What it takes up in the bundle, uncompressed. */
  readonly bytes: number;
  /** CommonJS comes whole, ES modules without what nothing uses. */
  readonly format: 'cjs' | 'esm' | undefined;
  /** The package it belongs to; undefined for the project's own code. */
  readonly package: { readonly name: string; readonly folder: string } | undefined;
}

/** The files that have code in the bundle, the largest first. Files of which nothing was used are left out. */
export function bundledModules({ inputs, outputs }: Metafile): BundledModule[] {
  return Object.values(outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path, { bytesInOutput }]) => ({
      path,
      bytes: bytesInOutput,
      format: inputs[path]?.format,
      package: packageOf(path),
    }))
    .sort((one, other) => other.bytes - one.bytes || one.path.localeCompare(other.path));
}

/** The package that a file belongs to, by its path. */
export function packageOf(path: string): BundledModule['package'] {
  const [folder, name] = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return folder === undefined || name === undefined ? undefined : { folder, name };
}
