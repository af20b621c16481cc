export { startForgeHost, type ForgeHost, type ForgeHostOptions } from './host';
export {
  HostStoppedError,
  InvocationTimeoutError,
  PayloadTooLargeError,
  ResolverError,
  RuntimeCrashError,
} from './errors';
export { limits } from './limits';
export { readManifestFacts, type ManifestFacts, type PageModule } from './manifest-facts';
export type { KvsStats } from './kvs/kvs-stats';
export type { AnonymousCaller, Caller, Exchange, HostOperation, SignedInCaller, SiteTarget } from './types';
export { startShell, type Shell, type ShellOptions } from './shell';
