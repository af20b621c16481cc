export { commandFor, type ConnectionTestCommand } from './command';
export { readTestAnswer, type TestAnswer, type TestReading } from './read-test-answer';
export type { ConnectionTestInput, ConnectionTestProblem } from './values';
