import { link, plain, table } from '../wording/markdown';
import { type Block, type Cell, type Limits, packDocument, type Section } from './document';
import type { EvidencePack } from './pack';
import { isWebAddress } from './web-address';

/** A ticket has a limit (GitHub: 65,536 signs; Jira: 32,767), so what can be long is counted rather than named. */
const LIMITS: Limits = { causes: 25, projectsOfCause: 25, rows: 50 };

/**
 * A run for a ticket or a wiki (GitHub Flavored Markdown). Names that come from Jira stay text: no markup, address or mention in them
 * has an effect.
 */
export function packMarkdown(pack: EvidencePack): string {
  const { title, headline, sections } = packDocument(pack, LIMITS);
  const parts = [`# ${plain(title)}`, `**${plain(headline)}**`, ...sections.flatMap(sectionParts)];
  return `${parts.join('\n\n')}\n`;
}

const sectionParts = ({ title, blocks }: Section): string[] => [
  `## ${plain(title)}`,
  ...blocks.flatMap(blockParts),
];

function blockParts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [cellText(block.text)];
    case 'list':
      return [block.items.map((item) => `- ${cellText(item)}`).join('\n')];
    case 'facts':
      return [block.facts.map(([name, cell]) => `- ${plain(name)}: ${cellText(cell)}`).join('\n')];
    case 'table':
      return [tableText(block.head, block.rows)];
    case 'item':
      return [`### ${plain(block.title)}`, ...block.blocks.flatMap(blockParts)];
  }
}

/** The rows are written here, since the cells may be links; the head is plain text. */
function tableText(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [
    ...table(head, []),
    ...rows.map((cells) => `| ${cells.map((cell) => cellText(cell) || ' ').join(' | ')} |`),
  ].join('\n');
}

const cellText = (cell: Cell): string => {
  if (typeof cell === 'string') return plain(cell);
  return isWebAddress(cell.url) ? link(cell.text, cell.url.replaceAll('|', '%7C')) : plain(cell.text);
};
