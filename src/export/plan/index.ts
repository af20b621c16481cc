export { planContextOf } from './context-of-run';
export type { HandPicked, PlanDocument, PlannedFrom, PlanVerdict } from './document';
export { planJson, toldPlan } from './json';
export { planMarkdown } from './markdown';
export { planText } from './text';
export { PLAN_VERSION, type ToldPlan } from './told-plan';
