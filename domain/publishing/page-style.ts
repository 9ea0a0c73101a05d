/**
 * The look of the published page: the app's warm paper and ink, without its fonts, since the page is one
 * file. All pairs of colours reach a contrast of 4.5 : 1 in both schemes. The names of the faces are those
 * that Windows, macOS, Android and Linux have for Vietnamese.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark; scrollbar-color: var(--quiet) transparent;
  --paper: #f6f1e7; --sheet: #fffdf8; --ink: #231f1a; --quiet: #665c4f; --line: #ddd2bf; --signal: #a3211b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17140f; --sheet: #201c16; --ink: #ece4d6; --quiet: #b3a793; --line: #453c2f; --signal: #f0877c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.7 'Noto Serif', Charter, Cambria, Georgia, 'Times New Roman', serif;
  overflow-wrap: break-word;
}
article {
  max-width: 44rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 3.5rem);
  background: var(--sheet); border-top: 4px solid var(--signal); border-radius: 2px;
}
h1 { margin: 0 0 .75rem; font-size: clamp(1.5rem, 4.5vw, 2.125rem); line-height: 1.3; text-wrap: balance; }
h2 { margin: 2rem 0 .5rem; font-size: 1.375rem; line-height: 1.35; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.1875rem; line-height: 1.4; }
p { margin: 0 0 1rem; }
a { color: var(--signal); }
header { margin-bottom: 1.75rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
header p, footer p { margin: 0; color: var(--quiet); font-size: 1rem; }
.summary { margin-bottom: 1.5rem; font-weight: 600; }
.stamp {
  margin: 0 0 1.25rem; padding: .25rem .75rem; border: 2px solid var(--signal);
  color: var(--signal); font-weight: 700; text-align: center;
}
figure { margin: 1.75rem 0; text-align: center; }
img { max-width: 100%; height: auto; border-radius: 2px; }
figcaption { margin-top: .5rem; color: var(--quiet); font-size: 1rem; font-style: italic; line-height: 1.5; }
figcaption small { display: inline-block; font-size: .9375rem; font-style: normal; }
blockquote { margin: 1.5rem 0; padding-left: 1.25rem; border-left: 3px solid var(--line); font-style: italic; }
table { width: 100%; margin: 1.5rem 0; border-collapse: collapse; font-size: 1rem; line-height: 1.5; }
th, td { padding: .5rem .75rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th, td { min-width: 4em; height: 2.75em; }
th, thead td { background: var(--paper); }
hr { margin: 2rem auto; width: 6rem; border: 0; border-top: 1px solid var(--quiet); }
footer { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
footer .station { font-weight: 600; }
footer .approval { margin-top: .75rem; font-size: .875rem; }
@media print {
  @page { size: A4; margin: 20mm 20mm 20mm 30mm; }
  :root {
    --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #333; --line: #999; --signal: #000;
  }
  body { padding: 0; font-size: 13pt; line-height: 1.5; }
  article { max-width: none; padding: 0; border: 0; }
  h2, h3 { break-after: avoid; }
  figure, tr, blockquote { break-inside: avoid; }
  img { max-height: 110mm; }
  p { orphans: 2; widows: 2; }
}
`;
