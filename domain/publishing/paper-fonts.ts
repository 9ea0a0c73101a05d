/**
 * The face of the paper: Tinos, which has the widths of Times New Roman and every Vietnamese letter. The
 * files are those of @fontsource/tinos and keep their names; the shell serves them as `app://font/NAME`.
 * № stands in the Cyrillic part, oddly. ≥, ≤, ‰ and the arrows are in none: they come from Liberation Sans, of
 * the same house and measure, which comes with the reader of PDFs. A sign has no serifs to miss.
 */
export const PAPER_FONT = `Tinos, 'Paper Signs', 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', serif`;

const FACES = ['400-normal', '400-italic', '700-normal', '700-italic'] as const;

/** Characters of each part, as the package has them. */
const PARTS = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
} as const;
/** Where two parts hold a character the later rule wins: Vietnamese last, so that no word changes files. */
const ORDER = ['cyrillic', 'latin-ext', 'latin', 'vietnamese'] as const;

type FontFace = { family: string; file: string; weight: string; style: string; range: string };

/** A family of its own, in one face: bold and italic are drawn from it, and 140 kB serve for all four. */
const signs: FontFace = {
  family: "'Paper Signs'",
  file: 'LiberationSans-Regular.ttf',
  weight: '400',
  style: 'normal',
  range: 'U+2030,U+2190-2195,U+221A,U+221E,U+2248,U+2260,U+2264-2265',
};

const fontFaces: readonly FontFace[] = [
  ...FACES.flatMap((face) =>
    ORDER.map((part) => {
      const [weight = '', style = ''] = face.split('-');
      const file = `tinos-${part}-${face}.woff2`;
      return { family: 'Tinos', file, weight, style, range: PARTS[part] };
    }),
  ),
  signs,
];

/** Every file that the paper may ask for. */
export const paperFontFiles: readonly string[] = fontFaces.map(({ file }) => file);

/** @param fontUrl where a file is served; `app://font/NAME` in the app */
export function fontFaceRules(fontUrl: (file: string) => string): string {
  return fontFaces
    .map(
      ({ family, file, weight, style, range }) =>
        `@font-face { font-family: ${family}; font-weight: ${weight}; font-style: ${style}; ` +
        `src: url("${fontUrl(file)}") format("${formatOf(file)}"); unicode-range: ${range}; }`,
    )
    .join('\n');
}

function formatOf(file: string): string {
  return file.endsWith('.woff2') ? 'woff2' : 'truetype';
}
