import type { Route } from '@forge/api';
import * as v from 'valibot';
import { read } from './parse';
import type { Transport } from './transport';

/** Rows asked for at once: the largest page where one is documented; others are cut to what the site gives. */
const PAGE = 100;

/** Where pages are asked for. */
export interface Paged {
  /** Method and path template, as in every request. */
  readonly endpoint: string;
  /** The address of the page with these parameters. */
  readonly at: (parameters: URLSearchParams) => Route;
  /** Other parameters; each value is given by itself. */
  readonly given?: Readonly<Record<string, readonly (string | number)[]>>;
  /** The name of the page's size where it is another. */
  readonly size?: string;
}

/**
 * Reads all pages of a list, by what each page holds: most of these endpoints do not document the largest page they give.
 * @param row the schema of one row; a row counts for one point
 */
export async function allRows<S extends v.GenericSchema>(
  transport: Transport,
  row: S,
  { endpoint, at, given = {}, size = 'maxResults' }: Paged,
): Promise<v.InferOutput<S>[]> {
  const page = v.object({
    values: v.array(row),
    total: v.optional(v.number()),
    isLast: v.optional(v.boolean()),
  });
  const rows: v.InferOutput<S>[] = [];
  for (;;) {
    const parameters = new URLSearchParams({ startAt: String(rows.length), [size]: String(PAGE) });
    for (const [name, values] of Object.entries(given))
      for (const value of values) parameters.append(name, String(value));
    const answer = await transport.send({
      endpoint,
      route: at(parameters),
      points: (list) => (v.is(page, list) ? list.values.length : 0),
    });
    const { values, total, isLast } = read(page, answer, endpoint);
    rows.push(...values);
    if ((isLast ?? (total === undefined || rows.length >= total)) || values.length === 0) return rows;
  }
}

/** Rows as a map of maps: what a mapping endpoint tells about several schemes, by scheme. */
export function byScheme(
  rows: readonly { readonly scheme: string; readonly key: string; readonly value: string }[],
): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const { scheme, key, value } of rows) found.set(scheme, { ...found.get(scheme), [key]: value });
  return found;
}
