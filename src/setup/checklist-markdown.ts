import { plain } from '../contract/markdown-text';

/** One line to tick. */
export interface WrittenEntry {
  readonly text: string;
  readonly done: boolean;
  /** What was found about it, or how it is done; each becomes a line below. */
  readonly notes: readonly string[];
  /** Address of the page that says so. */
  readonly source?: string;
  /** ISO date on which somebody last read the source. */
  readonly checked?: string;
}

/** A checklist as it is copied into a ticket. */
export interface WrittenChecklist {
  readonly title: string;
  /** What it is about, one line each: account, site, way to sign in. */
  readonly facts: readonly string[];
  readonly sections: readonly { readonly title: string; readonly entries: readonly WrittenEntry[] }[];
}

/**
 * A checklist in Markdown with task list items (GitHub Flavored Markdown, 5.3). Whatever stands in a text stays text: markup in it is
 * escaped.
 */
export function checklistMarkdown({ title, facts, sections }: WrittenChecklist): string {
  const parts = [
    `# ${plain(title)}`,
    facts.map((fact) => `- ${plain(fact)}`).join('\n'),
    ...sections
      .filter(({ entries }) => entries.length > 0)
      .map(({ title: heading, entries }) => {
        const done = entries.filter((entry) => entry.done).length;
        const lines = entries.map(writeEntry);
        return `## ${plain(heading)} (${done} of ${entries.length} done)\n\n${lines.join('\n')}`;
      }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writeEntry({ text, done, notes, source, checked }: WrittenEntry): string {
  const read = checked === undefined ? '' : `, read ${checked}`;
  return [
    `- [${done ? 'x' : ' '}] ${plain(text)}`,
    ...notes.map((note) => `  - ${plain(note)}`),
    ...(source === undefined ? [] : [`  - Source: ${link(source)}${read}`]),
  ].join('\n');
}

/** An address between angle brackets; what would end it is encoded. */
const link = (address: string): string =>
  `<${address.replace(/[<>\s]/gu, (character) => encodeURIComponent(character))}>`;
