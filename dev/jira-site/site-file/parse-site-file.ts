import * as v from 'valibot';
import { type ParsedSiteFile, type SiteFile, siteFileSchema } from './schema';

/** Says where a site file is wrong. `path` is a dotted path such as `projects.3.key`. */
export class SiteFileError extends Error {
  override readonly name = 'SiteFileError';
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`The site file is wrong at ${path === '' ? 'its top level' : path}: ${reason}`);
  }
}

function parse(json: unknown): ParsedSiteFile {
  const result = v.safeParse(siteFileSchema, json, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new SiteFileError(v.getDotPath(issue) ?? '', issue.message);
}

/**
 * Checks a JSON value read from outside.
 * @param json what JSON.parse gave
 * @returns the same document, typed, with ids as numbers
 * @throws SiteFileError naming the path that is wrong
 */
export function parseSiteFile(json: unknown): SiteFile {
  return parse(json);
}

/**
 * The checked form that the model is built from.
 * @throws SiteFileError as parseSiteFile
 */
export function normaliseSiteFile(file: SiteFile): ParsedSiteFile {
  return parse(file);
}
