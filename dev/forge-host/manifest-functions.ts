import { limits } from './limits';

/** A function of the manifest that runs without a person. */
export interface BackgroundFunction {
  functionKey: string;
  /** The bundle's export behind it. */
  exportName: string;
  /** How long one invocation may take, in milliseconds. */
  timeoutMs: number;
}

export interface ScheduledTrigger extends BackgroundFunction {
  key: string;
  /** fiveMinute, hour, day or week. */
  interval: string;
}

export interface Consumer extends BackgroundFunction {
  key: string;
  queueName: string;
}

export type Node = Record<string, unknown>;
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The export that the function with this key names: `index.handler` → handler. */
export function exportNameOf(modules: Node, functionKey: string): string | undefined {
  const definition = nodes(modules['function']).find(({ key }) => key === functionKey);
  return text(definition?.['handler']).split('.').at(-1) || undefined;
}

/** Atlassian docs, "Invocation limits": the longer time is for functions that only consumers and scheduled triggers refer to. */
function timeoutOf(modules: Node, functionKey: string, isShared: boolean): number {
  if (isShared) return limits.invocationMs;
  const definition = nodes(modules['function']).find(({ key }) => key === functionKey);
  const seconds = definition?.['timeoutSeconds'];
  if (typeof seconds !== 'number') return limits.backgroundMs;
  return Math.min(seconds * 1_000, limits.longestBackgroundMs);
}

/**
 * What runs in the background. Modules that name an endpoint of a remote instead of a function are left out: this app has none.
 * @param modules `modules` of the manifest
 * @param shared keys of the functions that pages call as well
 */
export function backgroundModules(
  modules: Node,
  shared: readonly string[],
): { scheduledTriggers: ScheduledTrigger[]; consumers: Consumer[] } {
  const functionOf = (module: Node): BackgroundFunction[] => {
    const functionKey = text(module['function']);
    const exportName = exportNameOf(modules, functionKey);
    if (exportName === undefined) return [];
    return [
      { functionKey, exportName, timeoutMs: timeoutOf(modules, functionKey, shared.includes(functionKey)) },
    ];
  };
  return {
    scheduledTriggers: nodes(modules['scheduledTrigger']).flatMap((module) =>
      functionOf(module).map((found) => ({
        ...found,
        key: text(module['key']),
        interval: text(module['interval']),
      })),
    ),
    consumers: nodes(modules['consumer']).flatMap((module) =>
      functionOf(module).map((found) => ({
        ...found,
        key: text(module['key']),
        queueName: text(module['queue']),
      })),
    ),
  };
}
