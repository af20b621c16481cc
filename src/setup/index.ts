/** What an admin types and pastes about signing in: addresses, keys, checklists, the connection test. Pure; runs in the browser. */
export { checklistFor, sequencesFor, type SequenceFor } from './checklist';
export { checklistMarkdown, type WrittenChecklist, type WrittenEntry } from './checklist-markdown';
export {
  commandFor,
  type ConnectionTestCommand,
  type ConnectionTestInput,
  type ConnectionTestProblem,
  readTestAnswer,
  type TestAnswer,
  type TestReading,
} from './connection-test';
export { type ExpiryProblem, type ExpiryReading, readExpiry } from './expiry';
export type { Finding } from './finding';
export { confirmedBy, type CoveredStep, signInOptionsFor, stepsFor, tickOfStep } from './hand-over';
export {
  checkConsumerKey,
  checkLinkAddress,
  checkPublicKey,
  type ConsumerKeyReading,
  type LinkAddressReading,
  type PublicKeyReading,
} from './oauth1';
export {
  findSecrets,
  type FoundSecret,
  MAX_EXAMINED,
  NAME_OF_SECRET,
  REMOVED,
  type SecretKind,
  withoutSecrets,
} from './secrets';
export {
  gatewayAddress,
  isCloudId,
  readSiteUrl,
  type SiteUrlContext,
  type SiteUrlFinding,
  type SiteUrlReading,
} from './site-url';
