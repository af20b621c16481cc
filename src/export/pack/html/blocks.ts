import type { Block, Cell, Section } from '../document';
import { isWebAddress } from '../web-address';
import { escapeHtml } from './escape';

/** A section with its heading. */
export const sectionHtml = ({ title, blocks }: Section): string =>
  `<section>\n<h2>${escapeHtml(title)}</h2>\n${blocks.map(blockHtml).join('\n')}\n</section>`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${cellHtml(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${cellHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'facts':
      return `<table class="facts">\n${caption(block.caption)}\n<tbody>\n${block.facts
        .map(([name, cell]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${cellHtml(cell)}</td></tr>`)
        .join('\n')}\n</tbody>\n</table>`;
    case 'table':
      return `<table>\n${caption(block.caption)}\n<thead>\n<tr>${block.head
        .map((name) => `<th scope="col">${escapeHtml(name)}</th>`)
        .join('')}</tr>\n</thead>\n<tbody>\n${block.rows.map(rowHtml).join('\n')}\n</tbody>\n</table>`;
    case 'item':
      return `<h3>${escapeHtml(block.title)}</h3>\n${block.blocks.map(blockHtml).join('\n')}`;
  }
}

const caption = (text: string): string => `<caption>${escapeHtml(text)}</caption>`;

const rowHtml = (cells: readonly Cell[]): string =>
  `<tr>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`;

const cellHtml = (cell: Cell): string => {
  if (typeof cell === 'string') return escapeHtml(cell);
  if (!isWebAddress(cell.url)) return escapeHtml(cell.text);
  return `<a href="${escapeHtml(cell.url)}" rel="noreferrer">${escapeHtml(cell.text)}</a>`;
};
