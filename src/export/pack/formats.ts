/** The forms in which a run is handed over. */
export type PackFormat = 'json' | 'csv' | 'markdown' | 'sarif' | 'html';

/** One form, as a menu offers it and a file carries it. */
export interface PackForm {
  readonly format: PackFormat;
  /** What it is called. */
  readonly label: string;
  /** What it is for, in a few words. */
  readonly use: string;
  /** Of the file, without its dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/** All forms in the order in which they are offered. */
export const PACK_FORMS: readonly PackForm[] = [
  {
    format: 'html',
    label: 'Print page',
    use: 'To read, print or save as PDF',
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
  },
  {
    format: 'csv',
    label: 'CSV',
    use: 'For Excel or Google Sheets',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
  },
  {
    format: 'markdown',
    label: 'Markdown',
    use: 'For a ticket or a wiki',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
  },
  {
    format: 'json',
    label: 'JSON',
    use: 'For programs, everything that was found',
    extension: 'json',
    mediaType: 'application/json',
  },
  {
    // OASIS SARIF 2.1.0, section 3.2 names the ending; the media type is registered with IANA.
    format: 'sarif',
    label: 'SARIF',
    use: 'For pipelines that collect findings',
    extension: 'sarif',
    mediaType: 'application/sarif+json',
  },
];
