import { packCsv } from './csv';
import type { PackFormat } from './formats';
import { packHtml } from './html';
import { packJson } from './json';
import { packMarkdown } from './markdown';
import type { EvidencePack } from './pack';
import { packSarif } from './sarif';

const WRITERS: Readonly<Record<PackFormat, (pack: EvidencePack) => string>> = {
  json: packJson,
  csv: packCsv,
  markdown: packMarkdown,
  sarif: packSarif,
  html: packHtml,
};

/** A run in one of the forms in which it is handed over. */
export const writePack = (pack: EvidencePack, format: PackFormat): string => WRITERS[format](pack);
