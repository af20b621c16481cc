export { call, type Invoke, ResolverFailure } from './call';
export { driveRun, type DriveOptions, type Progress } from './drive-run';
export { explainStored } from './explain-part';
export { readPart, readReport, readSummary } from './read-report';
