import { route } from '@forge/api';
import * as v from 'valibot';
import { read } from './parse';
import type { Transport } from './transport';

const serverInfoSchema = v.object({ baseUrl: v.string(), deploymentType: v.string() });
const licenseSchema = v.object({ applications: v.array(v.object({ plan: v.string() })) });

/** GET /serverInfo: the site's address and whether it is Cloud. */
export async function serverInfo(transport: Transport): Promise<{ baseUrl: string; deploymentType: string }> {
  const endpoint = 'GET /rest/api/3/serverInfo';
  return read(
    serverInfoSchema,
    await transport.send({ endpoint, route: route`/rest/api/3/serverInfo` }),
    endpoint,
  );
}

/** GET /instance/license: FREE only when no Jira app of the site is paid; one paid app lifts the limits of Free. */
export async function plan(transport: Transport): Promise<'free' | 'paid' | 'unknown'> {
  const endpoint = 'GET /rest/api/3/instance/license';
  const { applications } = read(
    licenseSchema,
    await transport.send({ endpoint, route: route`/rest/api/3/instance/license` }),
    endpoint,
  );
  const plans = new Set(applications.map((application) => application.plan.toUpperCase()));
  if (plans.has('PAID')) return 'paid';
  return plans.has('FREE') ? 'free' : 'unknown';
}
