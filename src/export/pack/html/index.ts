import { type Limits, packDocument } from '../document';
import type { EvidencePack } from '../pack';
import { utcText } from '../time-text';
import { sectionHtml } from './blocks';
import { escapeHtml } from './escape';
import { STYLE } from './style';

/** Paper is patient; what is longer is in the CSV file. */
const LIMITS: Limits = { causes: 500, projectsOfCause: 1_000, rows: 1_000 };

/** Nothing is loaded, run, sent or framed, even if something should get past the escaping. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/** A run as one page to read, print or save as PDF, which needs nothing but itself. */
export function packHtml(pack: EvidencePack): string {
  const { title, headline, sections } = packDocument(pack, LIMITS);
  const { runId } = pack.report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="headline">${escapeHtml(headline)}</p>
</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
<footer>
<p>Made by Integration Preflight for Jira at ${escapeHtml(utcText(pack.madeAt))} from run ${escapeHtml(runId)}. The app only reads; it changed nothing in Jira.</p>
</footer>
</body>
</html>
`;
}
