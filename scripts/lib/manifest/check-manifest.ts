import { atlassianFindings } from './atlassian-checks';
import { callFindings } from './call-checks';
import type { Finding } from './finding';
import { handlerFindings } from './handler-checks';
import { readManifest } from './manifest-file';
import { privacyFindings } from './privacy-checks';
import { resourceFindings } from './resource-checks';
import { runtimeFindings } from './runtime-check';
import { scopeFindings } from './scope-checks';

/**
 * Every check of the manifest that needs neither a network nor an Atlassian account.
 * @param manifestFile the manifest; Atlassian's validators resolve its paths from the folder it lies in
 * @param root the project: where `src/` and the page's source are looked for
 * @returns what is wrong; empty when nothing is
 * @throws Error when the manifest cannot be read
 */
export async function checkManifest(manifestFile: string, root: string): Promise<Finding[]> {
  const manifest = readManifest(manifestFile);
  return [
    ...(await atlassianFindings(manifest)),
    ...scopeFindings(manifest),
    ...privacyFindings(manifest),
    ...runtimeFindings(manifest),
    ...handlerFindings(manifest, root),
    ...resourceFindings(manifest, root),
    ...callFindings(root),
  ];
}
