import { PAPER_FONT } from './paper-fonts.ts';

/**
 * The reading copy: large letters, wide lines, wide margins on the left for the time. Nothing is filled
 * or framed: a station prints this every day.
 *
 * @param points size of the letters
 */
export function scriptStyle(points: number): string {
  return `
@page { size: A4; margin: 24mm 15mm 18mm 15mm; }
* { box-sizing: border-box; }
html { color-scheme: only light; background: #fff; color: #000; }
body { margin: 0; font: ${points}pt/1.6 ${PAPER_FONT}; overflow-wrap: break-word; }
p { margin: 0; orphans: 3; widows: 3; }
.stamp { margin-bottom: 4mm; font-size: 13pt; font-weight: 700; text-align: center; }
h1 { margin: 0 0 3mm 19mm; font-size: 1em; line-height: 1.45; font-weight: 700; text-wrap: balance; }
.facts { margin: 0 0 7mm 19mm; font-size: 12pt; line-height: 1.4; }
.passage { position: relative; margin-bottom: .75em; padding-left: 19mm; break-inside: avoid; }
.time { position: absolute; top: 0; left: 0; font-size: 12pt; line-height: ${(points * 1.6).toFixed(1)}pt; font-variant-numeric: tabular-nums; }
h2 { margin: 0; font-size: 1em; font-weight: 700; }
.heading { break-after: avoid; }
.item { margin-bottom: .4em; }
.breath { margin-left: .35em; letter-spacing: -.08em; white-space: nowrap; }
.name { text-decoration: underline; text-decoration-thickness: .5pt; text-underline-offset: .18em; letter-spacing: .02em; }
.ask { text-decoration: underline dotted; text-decoration-thickness: 1pt; text-underline-offset: .18em; }
.end { margin-left: 19mm; font-size: 12pt; break-before: avoid; }
@media screen {
  html { background: #e9e4da; }
  body { width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 24mm 15mm 18mm; background: #fff; }
}
@media screen and (prefers-color-scheme: dark) { html { background: #17140f; } }
@media screen and (max-width: 860px) { body { zoom: .8; } }
@media screen and (max-width: 690px) { body { zoom: .6; } }
@media screen and (max-width: 520px) { body { zoom: .4; } }
`;
}
