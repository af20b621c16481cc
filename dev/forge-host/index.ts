export type { QueueControl } from './background';
export { startForgeHost, type ForgeHost, type ForgeHostOptions } from './host';
export {
  HostStoppedError,
  InvocationTimeoutError,
  PayloadTooLargeError,
  ResolverError,
  RuntimeCrashError,
} from './errors';
export type { Delivery, DeliveryOptions } from './events/event-delivery';
export type { PushFault, PushOperation } from './events/queue-service';
export type { DroppedEvent, WaitingEvent } from './events/queued-event';
export type { PlatformFault } from './faults';
export type { KvsOperation } from './kvs/kvs-faults';
export { limits } from './limits';
export { readManifestFacts, type ManifestFacts, type PageModule } from './manifest-facts';
export type { KvsStats } from './kvs/kvs-stats';
export type { Consumer, ScheduledTrigger } from './manifest-functions';
export type { ReportedAccount } from './privacy/personal-data';
export type {
  AnonymousCaller,
  Caller,
  Exchange,
  HostOperation,
  Interruption,
  SignedInCaller,
  SiteTarget,
} from './types';
export { startShell, type Shell, type ShellOptions } from './shell';
