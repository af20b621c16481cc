export { findSecrets, MAX_EXAMINED, withoutSecrets } from './find-secrets';
export { type FoundSecret, NAME_OF_SECRET, REMOVED, type SecretKind } from './secret';
