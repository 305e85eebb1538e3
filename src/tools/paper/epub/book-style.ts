/** The sheet of a book: little, since readers choose font, size and colours themselves. */
export const BOOK_STYLE = `
body { line-height: 1.7; word-break: keep-all; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; margin: 1.6em 0 0.5em; break-after: avoid; }
h1 { font-size: 1.7em; }
h2, h3 { font-size: 1.5em; }
h4 { font-size: 1.25em; }
h5, h6 { font-size: 1.05em; }
p, ul, ol, dl, figure { margin: 0.7em 0; }
ul, ol { padding-left: 1.4em; }
dd { margin: 0 0 0.8em; }
sup { font-size: 0.7em; line-height: 0; }
img { max-width: 100%; }
.cover { padding-top: 20%; }
.kicker { font-weight: bold; font-size: 0.9em; }
.facts, .short, .chart-unit, .chart-source, .sources, .table-notes, .page-errata { font-size: 0.85em; }
ul.facts { padding: 0; list-style: none; }
.short { font-family: monospace; font-weight: normal; }
.remark { list-style: none; }
.editorial, .key-points, .points, .figure { padding: 0.6em 1em; border: 1px solid; }
.question { padding-left: 0.8em; border-left: 3px solid; }
.speaker, .fold-name, dt { font-weight: bold; }
.errata-notes { list-style: decimal; }
.whole-contents, .whole-contents ol, .whole-list { list-style: none; padding-left: 1em; }
table { width: 100%; border-collapse: collapse; font-size: 0.8em; line-height: 1.45; }
caption { text-align: left; font-weight: bold; }
th, td { padding: 0.3em 0.4em; border: 1px solid; text-align: left; vertical-align: top; }
td.figures { text-align: right; }
td.empty { text-align: center; }
td ul, th ul, td ol { margin: 0; padding-left: 1.1em; }
tr { break-inside: avoid; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
