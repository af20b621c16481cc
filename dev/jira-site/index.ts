/** A simulated Jira Cloud site: a real HTTP server with Jira's own semantics, for development and tests. Never deployed. */
export { type Assumptions, defaultAssumptions } from './assumptions';
export { type ConfigurationAssumptions, defaultConfigurationAssumptions } from './configuration-assumptions';
export { inSecurityLevel } from './evaluator/security-level';
export { generateSite, type GenerateSiteOptions } from './generate/generate-site';
export type { FaultRule } from './http/faults';
export type { Latency } from './http/latency';
export type { RequestLogEntry } from './http/request-log';
export { buildSiteState } from './model/build-state';
export { parseSiteChange, type SiteChange, SiteChangeError } from './model/site-change';
export type { SiteState } from './model/site-state';
export { operations } from './operations/index';
export { people, seedCompany } from './seed/seed-company';
export { parseSiteFile, SiteFileError } from './site-file/parse-site-file';
export type { SiteFile } from './site-file/schema';
export { type JiraSite, type JiraSiteOptions, startJiraSite } from './start-jira-site';
