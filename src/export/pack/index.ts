export { packCsv } from './csv';
export { fileName } from './file-name';
export { PACK_FORMS, type PackForm, type PackFormat } from './formats';
export { packHtml } from './html';
export { packJson } from './json';
export { packMarkdown } from './markdown';
export type { EvidencePack } from './pack';
export { packSarif } from './sarif';
export { writePack } from './write-pack';
