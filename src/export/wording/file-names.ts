/**
 * An honest file name for a report: which account, which connector, which day.
 * @param at ISO time of the run
 * @returns for example `preflight-aha-sync-aha-roadmaps-2026-11-22.json`
 */
export function reportFileName(account: string, connector: string, at: string, extension: string): string {
  const parts = ['preflight', slug(account), slug(connector), at.slice(0, 10)].filter((part) => part !== '');
  return `${parts.join('-')}.${extension}`;
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
}
