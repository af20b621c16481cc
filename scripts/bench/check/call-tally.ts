import type { Exchange } from '../../../dev/forge-host';
import type { JiraSite } from '../../../dev/jira-site';

/** What a run cost up to some moment. */
export interface Cost {
  readonly calls: number;
  /** GET mypermissions: every call of a resolver is authorised anew. */
  readonly authorisations: number;
  /** Pages of archived projects and of those in the bin. */
  readonly shelvedPages: number;
  /** Calls that Jira refused with 429. */
  readonly limited: number;
  /** As the site counts them. */
  readonly points: number;
  /** Bodies of requests and answers. */
  readonly bytes: number;
  /** Since the run was asked for. */
  readonly milliseconds: number;
}

/** Counts what the app asks of a site. */
export class CallTally {
  #calls = 0;
  #authorisations = 0;
  #shelvedPages = 0;
  #limited = 0;
  #bytes = 0;
  #started = performance.now();

  /** For `onExchange` of the local app. */
  readonly count = ({ request, answer }: Exchange): void => {
    this.#calls += 1;
    if (request.path.startsWith('/rest/api/3/mypermissions')) this.#authorisations += 1;
    if (/\/project\/search\?.*status=(archived|deleted)/u.test(request.path)) this.#shelvedPages += 1;
    if (answer.status === 429) this.#limited += 1;
    this.#bytes += Buffer.byteLength(request.body ?? '') + Buffer.byteLength(answer.body);
  };

  /** Starts the clock; to be called when the run is asked for. */
  start(): void {
    this.#started = performance.now();
  }

  costSoFar(site: JiraSite): Cost {
    return {
      calls: this.#calls,
      authorisations: this.#authorisations,
      shelvedPages: this.#shelvedPages,
      limited: this.#limited,
      points: site.requests.reduce((sum, { points }) => sum + points, 0),
      bytes: this.#bytes,
      milliseconds: performance.now() - this.#started,
    };
  }
}

/** Calls that are neither authorisations nor pages of projects that are not checked. */
export function otherCalls({ calls, authorisations, shelvedPages }: Cost): number {
  return calls - authorisations - shelvedPages;
}
