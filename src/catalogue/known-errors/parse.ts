import * as v from 'valibot';
import type { Cause, KnownError, Likelihood } from './known-error';
import { parsePattern } from './pattern';
import { causeFileSchema, type ErrorFile, errorFileSchema } from './schema';

const LIKELIHOODS: readonly Likelihood[] = ['usual', 'possible', 'rare'];

/**
 * Reads the files of known errors and of causes, and puts each cause where an error names it.
 * @param causeFiles contents of `causes/*.json`
 * @param errorFiles contents of `errors/*.json`
 * @throws Error naming the entry and what to correct in it
 */
export function parseKnownErrors(
  causeFiles: readonly unknown[],
  errorFiles: readonly unknown[],
): readonly KnownError[] {
  const causes = new Map<string, Cause>();
  for (const file of causeFiles) {
    for (const cause of readFile(causeFileSchema, file).causes) {
      if (causes.has(cause.id)) throw new Error(`Two causes have the id "${cause.id}". Rename one.`);
      causes.set(cause.id, cause as Cause);
    }
  }
  const errors = errorFiles
    .flatMap((file) => readFile(errorFileSchema, file).errors)
    .map((entry) => complete(entry, causes));
  const ids = new Set<string>();
  for (const { id } of errors) {
    if (ids.has(id)) throw new Error(`Two errors have the id "${id}". Rename one.`);
    ids.add(id);
  }
  const used = new Set(errors.flatMap((error) => error.causes.map(({ id }) => id)));
  for (const id of causes.keys()) {
    if (!used.has(id)) throw new Error(`No error names the cause "${id}". Name it or remove it.`);
  }
  return errors;
}

function complete(entry: ErrorFile['errors'][number], causes: ReadonlyMap<string, Cause>): KnownError {
  const { id } = entry;
  if (entry.patterns.length === 0 && !entry.answer)
    throw new Error(`"${id}" has neither a wording nor an answer to know it by.`);
  if (entry.unconfirmed && entry.confidence === 'certain')
    throw new Error(`"${id}" is unconfirmed and cannot be certain.`);
  for (const pattern of entry.patterns) parsePattern(pattern);
  const ranks = entry.causes.map(({ likelihood }) => LIKELIHOODS.indexOf(likelihood));
  if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0)))
    throw new Error(`The causes of "${id}" are not in order of likelihood.`);
  return {
    ...entry,
    causes: entry.causes.map(({ cause, likelihood }) => {
      const found = causes.get(cause);
      if (!found) throw new Error(`"${id}" names the cause "${cause}", which does not exist.`);
      return { ...found, likelihood };
    }),
  } as KnownError;
}

function readFile<S extends v.GenericSchema>(schema: S, file: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, file);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}
