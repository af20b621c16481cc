import Resolver from '@forge/resolver';
import type { Answers, ResolverName, ValidRequest } from '../contract/api';
import type { Jira } from '../ports/jira';
import type { Admin, AdminWorld, World } from '../ports/world';
import { enveloped, type Log, type PassThrough } from './envelope';
import { authorise } from './guard';
import { handlers } from './handlers';
import { parsePayload } from './payload';

/** What resolvers need from the place where ports meet their adapters. */
export interface Wiring {
  /** A gateway for one invocation. `alone`: no other chunk is worked on beside it. */
  jira(alone: boolean): Jira;
  world(jira: Jira, caller: Admin): World;
  readonly passThrough: PassThrough;
  readonly log: Log;
}

/** Defines one resolver for each name of the contract: parse → authorise → use case → envelope. */
export function buildResolver(wiring: Wiring): ReturnType<Resolver['getDefinitions']> {
  const resolver = new Resolver();
  for (const name of Object.keys(handlers) as ResolverName[]) define(resolver, name, wiring);
  return resolver.getDefinitions();
}

function define(resolver: Resolver, name: ResolverName, wiring: Wiring): void {
  resolver.define(name, ({ payload, context }) =>
    enveloped(name, wiring.passThrough, wiring.log, async () => {
      const request = parsePayload(name, payload);
      const gateway = wiring.jira(name !== 'run/continue');
      const caller = await authorise(gateway, accountIdOf(context));
      return run(name, { ...wiring.world(gateway, caller), caller }, request);
    }),
  );
}

/** Ties a name to its own request type, which TypeScript loses over a list of names. */
async function run<N extends ResolverName>(
  name: N,
  world: AdminWorld,
  request: ValidRequest<N>,
): Promise<Answers[N]> {
  return handlers[name](world, request);
}

function accountIdOf(context: Record<string, unknown>): string | undefined {
  const { accountId } = context;
  return typeof accountId === 'string' ? accountId : undefined;
}
