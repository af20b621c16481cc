export { newAccountInput, readNewAccount } from './new-account-input';
export { ENTRY, type PlannedLevels, planInput, type PlanPart } from './plan-input';
export { readPaths, readPlanPart, readPlanParts, simulate, simulationOf } from './read-plan';
