import type { EvidencePack } from './pack';

/** Signs of a name that are taken over, so that the whole stays within 100 signs and within the 255 bytes of common file systems. */
const TAKEN = 36;

/**
 * An honest file name: which account, which connector, the day of the run.
 * @param extension without its dot, at most ten signs
 * @returns at most 100 signs, for example `preflight-aha-sync-aha-roadmaps-2026-11-22.csv`; letters, digits, dots and dashes only
 */
export function fileName({ accountName, report }: EvidencePack, extension: string): string {
  const parts = ['preflight', slug(accountName), slug(report.connector.name), report.startedAt.slice(0, 10)];
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`;
}

/** Letters and digits of all scripts; accents that can be left out are. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, TAKEN)
    .replace(/^-+|[-\p{Cs}]+$/gu, '');
}
