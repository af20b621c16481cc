/** Plain text, or text with an address of ours. Nothing in it is markup. */
export type Cell = string | { readonly text: string; readonly url: string };

/** A part of a section. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Cell }
  | { readonly kind: 'list'; readonly items: readonly Cell[] }
  /** What something is, line by line. */
  | { readonly kind: 'facts'; readonly caption: string; readonly facts: readonly (readonly [string, Cell])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** One of several things of a kind, with a heading of its own. */
  | { readonly kind: 'item'; readonly title: string; readonly blocks: readonly Block[] };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What is handed over to read, in the order in which it is read. */
export interface PackDocument {
  readonly title: string;
  /** The answer in one sentence. */
  readonly headline: string;
  readonly sections: readonly Section[];
}

/** How much of what there can be thousands of is named before the rest is counted. */
export interface Limits {
  readonly causes: number;
  readonly projectsOfCause: number;
  readonly rows: number;
}

export const paragraph = (text: Cell): Block => ({ kind: 'paragraph', text });

/** A paragraph for each text there is. */
export const paragraphs = (...texts: readonly (string | undefined)[]): Block[] =>
  texts.filter((text) => text !== undefined && text !== '').map((text) => paragraph(text ?? ''));

/** A table of the first rows, and how many more there are; nothing without rows. */
export function tableOf(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  limit: number,
): Block[] {
  if (rows.length === 0) return [];
  const table: Block = { kind: 'table', caption, head, rows: rows.slice(0, limit) };
  const rest = rows.length - limit;
  return rest > 0
    ? [table, paragraph(`${rest} more ${rest === 1 ? 'row is' : 'rows are'} left out here.`)]
    : [table];
}
