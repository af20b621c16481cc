import * as v from 'valibot';
import type { ChecklistItem, Sequence, SignInOptions } from './checklist';
import { itemFileSchema, sequenceFileSchema, signInOptionsSchema } from './schema';

/**
 * Reads files of items, in the order in which they are shown.
 * @param files contents of `items/*.json`
 * @throws Error naming the field that is wrong, or the id that two items have
 */
export function parseItems(files: readonly unknown[]): readonly ChecklistItem[] {
  const items = files.flatMap((file) => read(itemFileSchema, file).items) as ChecklistItem[];
  checkUnique(items, 'items');
  return items;
}

/**
 * Reads sequences.
 * @param files contents of `sequences/*.json`
 * @param items all items, which the steps refer to
 * @throws Error naming the field that is wrong, an id that occurs twice, a step out of order or an item that does not exist
 */
export function parseSequences(
  files: readonly unknown[],
  items: readonly ChecklistItem[],
): readonly Sequence[] {
  const known = new Set(items.map(({ id }) => id));
  const sequences = files.map((file) => read(sequenceFileSchema, file) as Sequence);
  checkUnique(sequences, 'sequences');
  checkUnique(
    sequences.flatMap(({ steps }) => steps),
    'steps',
  );
  for (const { id, steps } of sequences) {
    steps.forEach((step, index) => {
      const before = steps[index - 1]?.number ?? 0;
      if (step.number !== before && step.number !== before + 1)
        throw new Error(`"${id}": step ${step.number} stands behind step ${before}. Put the steps in order.`);
      for (const item of step.items ?? []) {
        if (!known.has(item)) throw new Error(`"${step.id}" names the item "${item}", which does not exist.`);
      }
    });
  }
  return sequences;
}

/** Reads `sign-in-options.json`. @throws Error naming the field that is wrong */
export function parseSignInOptions(file: unknown): readonly SignInOptions[] {
  return read(signInOptionsSchema, file).options;
}

function checkUnique(entries: readonly { readonly id: string }[], what: string): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new Error(`Two ${what} have the id "${id}". Rename one.`);
    seen.add(id);
  }
}

function read<S extends v.GenericSchema>(schema: S, file: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, file);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}
