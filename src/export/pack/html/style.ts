/**
 * How the page looks on a screen and on paper, A4 or Letter: the page size is the reader's own. Fonts are those of the reader's
 * system. Contrast is at least 4.5 to 1 everywhere, and nothing is told by colour alone.
 */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 24px; max-width: 1000px; color: #172b4d; background: #fff; font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 8px; }
h2 { font-size: 18px; margin: 32px 0 8px; padding-top: 8px; border-top: 1px solid #b3b9c4; }
h3 { font-size: 15px; margin: 20px 0 4px; }
p { margin: 8px 0; }
a { color: #0052cc; }
.headline { font-size: 18px; font-weight: 600; }
table { width: 100%; border-collapse: collapse; margin: 8px 0; }
caption { text-align: left; font-weight: 600; padding: 4px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px; border: 1px solid #b3b9c4; }
thead th { background: #f1f2f4; }
.facts caption { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.facts th { width: 22%; font-weight: 600; background: #f7f8f9; }
h1, h2, h3, p, li, th, td, caption { unicode-bidi: isolate; }
@page { margin: 15mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  h1 { font-size: 16pt; } h2 { font-size: 13pt; } h3 { font-size: 11pt; } .headline { font-size: 12pt; }
  h2, h3, caption { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
  a::after { content: " (" attr(href) ")"; font-size: 8pt; }
}
`;
