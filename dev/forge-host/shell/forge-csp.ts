import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';

interface CspOptions {
  /** The built page; inline scripts in it are allowed by their hash, as Forge does. */
  html: string;
  /** The manifest's `permissions`. */
  permissions: Record<string, unknown>;
  /** Host of the Jira site, for instance example.atlassian.net. */
  siteHost: string;
  shellOrigin: string;
  reportPath: string;
}

/**
 * Forge's own Content-Security-Policy for a Custom UI page, from Atlassian's @forge/csp. Two deviations: the shell may embed the page, and
 * reports go to the local host instead of Atlassian.
 * @returns the header's value.
 * @throws when the manifest asks for a looser policy with `unsafe-…`, which this project never does.
 */
export function forgePageCsp(options: CspOptions): string {
  const processing = new CSPProcessingService({ info: () => undefined }, load);
  const details = processing.getCspDetails(options.html, options.permissions);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: details,
    microsEnv: 'prod',
    hostname: options.siteHost,
    parentEmbeddingDomain: options.shellOrigin,
  });
  const policy = directives
    .map((directive) =>
      directive.startsWith('report-uri ') ? `report-uri ${options.reportPath}` : directive,
    )
    .join('; ');
  if (policy.includes('unsafe-')) throw new Error("The page's policy must not contain 'unsafe-…'.");
  return policy;
}
