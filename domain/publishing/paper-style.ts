import { PAPER_FONT } from './paper-fonts.ts';

/**
 * The look that people know from Decree 30/2020: A4, margins of 20 mm above and below, 30 left and 15
 * right, 14 points, justified, first lines indented by 1 cm.
 *
 * The page number comes from the header template, and no first page carries one: its top margin is 1 mm,
 * too little to show the template, and the sheet's first block makes up for the missing 19 mm. (Margin
 * boxes of @page would do, but Chromium has them from 131 on only.)
 */
export const PAPER_STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
@page :first { margin-top: 1mm; }
* { box-sizing: border-box; }
html { color-scheme: only light; scrollbar-color: #767676 transparent; background: #fff; color: #000; }
body { margin: 0; font: 14pt/1.4 ${PAPER_FONT}; text-align: justify; overflow-wrap: break-word; }
.sheet > :first-child { padding-top: 19mm; }
.letterhead { display: flex; justify-content: space-between; gap: 8mm; margin-bottom: 8mm; font-size: 13pt; text-align: center; }
.letterhead p { margin: 0; text-indent: 0; }
.issuer { max-width: 50%; }
.issuer .station { font-weight: 700; }
.dateline { font-style: italic; margin-left: auto !important; }
h1 { margin: 0 0 6mm; font-size: 15pt; line-height: 1.35; font-weight: 700; text-align: center; text-wrap: balance; }
h2, h3 { margin: 4mm 0 2mm; font-size: 14pt; line-height: 1.35; text-align: left; break-after: avoid; break-inside: avoid; }
h3 { font-style: italic; }
p { margin: 0 0 2mm; text-indent: 10mm; orphans: 2; widows: 2; }
a { color: inherit; text-decoration: none; }
ul, ol { margin: 0 0 2mm; padding-left: 10mm; }
li { margin-bottom: 1mm; orphans: 2; widows: 2; }
blockquote { margin: 0 0 2mm 10mm; font-style: italic; }
blockquote p, td p, th p { text-indent: 0; }
.summary { font-weight: 700; }
.stamp { margin: 0 0 6mm; border: 1pt solid #000; padding: 1mm; font-weight: 700; text-align: center; text-indent: 0; }
figure { margin: 4mm 0; text-align: center; break-inside: avoid; }
figure img { display: block; width: auto; height: auto; max-width: 100%; max-height: 90mm; margin: 0 auto; }
figcaption { margin-top: 1.5mm; font-style: italic; font-size: 13pt; line-height: 1.3; text-indent: 0; }
figcaption small { display: inline-block; font-size: 12pt; }
table { width: 100%; margin: 3mm 0; border-collapse: collapse; font-size: 13pt; line-height: 1.3; }
th, td { padding: 1mm 2mm; border: .5pt solid #000; text-align: left; vertical-align: top; }
th, td { height: calc(1.3em + 2mm + 1pt); }
th { font-weight: 700; text-align: center; }
th[scope='row'] { text-align: left; }
tr { break-inside: avoid; }
hr { width: 40mm; margin: 5mm auto; border: 0; border-top: .5pt solid #000; }
.closing { margin-top: 5mm; text-align: right; break-inside: avoid; break-before: avoid; }
.closing p { margin: 0; text-indent: 0; }
.byline { font-weight: 700; }
.credit { font-style: italic; font-size: 13pt; }
@media screen {
  html { background: #e9e4da; }
  body { width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 1mm 15mm 20mm 30mm; background: #fff; }
}
@media screen and (prefers-color-scheme: dark) { html { background: #17140f; } }
/* A sheet is 794 px wide; in a narrower preview it is seen from farther away. */
@media screen and (max-width: 860px) { body { zoom: .8; } }
@media screen and (max-width: 690px) { body { zoom: .6; } }
@media screen and (max-width: 520px) { body { zoom: .4; } }
`;
