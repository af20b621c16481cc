import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Assumptions, defaultAssumptions } from './assumptions';
import { controlApp, controlPath } from './control/control-app';
import { FaultInjector, type FaultRule } from './http/faults';
import { type Latency, latencySimulator } from './http/latency';
import { RateLimiter } from './http/rate-limiter';
import type { RequestLogEntry } from './http/request-log';
import { restApp } from './http/rest-app';
import { recordChange } from './model/record-change';
import { buildSiteState } from './model/build-state';
import type { SiteChange } from './model/site-change';
import type { SiteState } from './model/site-state';
import type { SiteRuntime } from './runtime';
import { seedCompany } from './seed/seed-company';
import type { SiteFile } from './site-file/schema';

export interface JiraSiteOptions {
  /** Default: the seeded company. */
  readonly state?: SiteState | SiteFile;
  /** Default 0: a free port. The site listens on the loopback address only. */
  readonly port?: number;
  readonly latencyMs?: Latency | 0;
  readonly assumptions?: Partial<Assumptions>;
  readonly faults?: readonly FaultRule[];
  /** Refuse with 429 over the limits; the headers are there either way. Default false. */
  readonly rateLimits?: boolean;
  /** Points an hour; default Atlassian's 65,000. */
  readonly hourlyPoints?: number;
}

export interface JiraSite {
  /** Where the site listens, e.g. `http://127.0.0.1:41234`; `state.site.baseUrl` is what it calls itself. */
  readonly baseUrl: string;
  /** The live model; change it through `apply` or in place. */
  readonly state: SiteState;
  /** What was asked so far, oldest first; empty it with `requests.length = 0`. */
  readonly requests: RequestLogEntry[];
  /** @throws SiteChangeError when the change can't be made */
  apply(change: SiteChange): void;
  setFaults(rules: readonly FaultRule[]): void;
  /** Changes the named assumptions and leaves the others. */
  setAssumptions(partial: Partial<Assumptions>): void;
  close(): Promise<void>;
}

function isBuilt(state: SiteState | SiteFile): state is SiteState {
  return state.projects instanceof Map;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Starts a simulated Jira Cloud site.
 * @throws SiteFileError when the site file is wrong; a Node error when the port is taken
 */
export async function startJiraSite(options: JiraSiteOptions = {}): Promise<JiraSite> {
  const source = options.state ?? seedCompany();
  const runtime: SiteRuntime = {
    state: isBuilt(source) ? source : buildSiteState(source),
    assumptions: { ...defaultAssumptions, ...options.assumptions },
    faults: new FaultInjector(),
    limiter: new RateLimiter(options.rateLimits ?? false, options.hourlyPoints),
    requests: [],
    changes: [],
    beforeChange: undefined,
    delay: latencySimulator(options.latencyMs ?? 0),
    inFlight: 0,
  };
  runtime.faults.set(options.faults ?? []);

  const app = restApp(runtime);
  app.route(controlPath, controlApp(runtime));
  // Browsers ask for it beside the control page; it is no request to Jira.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  const listener = getRequestListener(app.fetch);
  const server = createServer((incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
  const port = await listen(server, options.port ?? 0);

  return {
    baseUrl: `http://127.0.0.1:${port}`,
    state: runtime.state,
    requests: runtime.requests,
    apply: (change) => {
      recordChange(runtime, change);
    },
    setFaults: (rules) => {
      runtime.faults.set(rules);
    },
    setAssumptions: (partial) => {
      runtime.assumptions = { ...runtime.assumptions, ...partial };
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}
