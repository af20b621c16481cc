export { call, type Invoke, ResolverFailure } from './call';
export { driveRun, type DriveOptions } from './drive-run';
export { explainStored } from './explain-part';
export { type Patience, patiently } from './patiently';
export type { Progress } from './progress';
export { readPart, readReport, readSummary } from './read-report';
