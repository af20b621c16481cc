import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  backgroundModules,
  exportNameOf,
  isNode,
  nodes,
  text,
  type Consumer,
  type Node,
  type ScheduledTrigger,
} from './manifest-functions';

export interface PageModule {
  key: string;
  /** jira:adminPage or jira:globalPage. */
  type: string;
  title: string;
  useAsConfig?: boolean;
  useAsGetStarted?: boolean;
}

/** What the host needs of manifest.yml. */
export interface ManifestFacts {
  appId: string;
  scopes: string[];
  /** The bundle's export behind the resolver function. */
  exportName: string;
  resolverFunctionKey: string;
  pages: PageModule[];
  scheduledTriggers: ScheduledTrigger[];
  consumers: Consumer[];
  /** `permissions` as the manifest has them; Forge derives the page's CSP from them. */
  permissions: Record<string, unknown>;
}

function pagesOf(modules: Node): PageModule[] {
  return ['jira:globalPage', 'jira:adminPage'].flatMap((type) =>
    nodes(modules[type]).map((module) => ({
      key: text(module['key']),
      type,
      title: text(module['title']),
      useAsConfig: module['useAsConfig'] === true,
      useAsGetStarted: module['useAsGetStarted'] === true,
    })),
  );
}

/** What an app without a manifest is run with: no scopes, one function, no page. */
export const noManifest: ManifestFacts = {
  appId: 'ari:cloud:ecosystem::app/00000000-0000-0000-0000-000000000000',
  scopes: [],
  exportName: 'handler',
  resolverFunctionKey: 'resolver',
  pages: [],
  scheduledTriggers: [],
  consumers: [],
  permissions: {},
};

/**
 * Reads the manifest's facts. It does not validate it: the manifest check does.
 * @throws when the file cannot be read or is not YAML.
 */
export function readManifestFacts(path: string): ManifestFacts {
  const manifest = parse(readFileSync(path, 'utf8')) as unknown;
  const root = isNode(manifest) ? manifest : {};
  const modules = isNode(root['modules']) ? root['modules'] : {};
  const permissions = isNode(root['permissions']) ? root['permissions'] : {};
  const app = isNode(root['app']) ? root['app'] : {};
  const pages = ['jira:globalPage', 'jira:adminPage'].flatMap((type) => nodes(modules[type]));
  const resolvers = pages.map((page) => page['resolver']).filter(isNode);
  const functionKey = text(resolvers[0]?.['function']) || noManifest.resolverFunctionKey;
  const scopes = Array.isArray(permissions['scopes'])
    ? permissions['scopes'].map(String)
    : Object.keys(isNode(permissions['scopes']) ? permissions['scopes'] : {});
  return {
    appId: text(app['id']) || noManifest.appId,
    scopes,
    exportName: exportNameOf(modules, functionKey) ?? noManifest.exportName,
    resolverFunctionKey: functionKey,
    pages: pagesOf(modules),
    ...backgroundModules(
      modules,
      resolvers.map((resolver) => text(resolver['function'])),
    ),
    permissions,
  };
}
