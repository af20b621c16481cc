/** One violation of the page's policy, as the browser reported it. */
export interface CspReport {
  directive: string;
  blocked: string;
  source: string;
}

const maximum = 200;

/** Collects what browsers report to `report-uri`, in place of Atlassian's collector. */
export class CspReports {
  readonly #reports: CspReport[] = [];

  /** @param body the report as sent: `{"csp-report": {…}}`; anything else is ignored. */
  add(body: string): CspReport | undefined {
    let report: Record<string, unknown> | undefined;
    try {
      report = (JSON.parse(body) as Record<string, Record<string, unknown> | undefined>)['csp-report'];
    } catch {
      return undefined;
    }
    if (!report || this.#reports.length >= maximum) return undefined;
    const text = (name: string): string => {
      const value = report[name];
      return typeof value === 'string' ? value : '';
    };
    const entry = {
      directive: text('effective-directive') || text('violated-directive'),
      blocked: text('blocked-uri'),
      source: text('source-file'),
    };
    this.#reports.push(entry);
    return entry;
  }

  list(): readonly CspReport[] {
    return this.#reports;
  }
}
