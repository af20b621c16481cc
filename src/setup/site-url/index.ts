export type { SiteUrlContext } from './context';
export { gatewayAddress, isCloudId } from './gateway';
export { readSiteUrl, type SiteUrlReading } from './read-site-url';
export type { SiteUrlFinding, SiteUrlProblem } from './problem';
