import api, { route } from '@forge/api';
import Resolver from '@forge/resolver';

// The least that an app on Forge can be: one resolver that asks Jira one thing. What the app's bundle is compared with.
const resolver = new Resolver();
resolver.define('hello', async () => {
  const response = await api.asUser().requestJira(route`/rest/api/3/serverInfo`);
  return response.json() as unknown;
});

export const handler = resolver.getDefinitions();
