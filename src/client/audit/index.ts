export { type AbilityReader, abilityReader, type Counted, type CountOptions } from './ability-reader';
