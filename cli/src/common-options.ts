/** What every question needs: about whom, on which site, and how the answer is given. */
export interface CommonOptions {
  readonly account: string;
  readonly site?: string;
  readonly siteFile?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
}
