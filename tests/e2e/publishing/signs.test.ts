import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../support/launch.ts';
import { pdfFonts, pdfText } from '../support/pdf.ts';
import { typedIn, type TypedIn } from '../support/typed-in.ts';

/** The signs of reports are on the paper wherever the desk stands: from faces that came with the app. */

const signs =
  'Đạt ≥ 95%, ≤ 3‰, sai số ± 2, 3 × 4 ÷ 6 ≠ 1, ½ và ¼ xã, 38°C, 5 m², 7 m³, 10 €, từ A → B…';

describe('signs of reports', () => {
  let place: TypedIn;
  const files = new Map<string, string>();
  beforeAll(async () => {
    place = await typedIn();
    const source = path.join(place.folder, 'tin.txt');
    await writeFile(source, ['Kết quả tiêm phòng ≥ 95%', signs].join('\n\n'));
    const run = await place.run(
      'export',
      'tin.txt',
      '--to',
      'pdf,approval',
      '--out',
      'o',
      '--json',
    );
    for (const { kind, files: names } of JSON.parse(run.stdout).exported)
      files.set(kind, path.join(place.folder, 'o', names[0]));
  });
  afterAll(() => removeFolder(place.folder));

  it.each(['pdf', 'approval'])(
    'are words in the %s, from embedded faces of the app',
    async (kind) => {
      const file = files.get(kind) ?? '';
      expect(await pdfText(file)).toContain(signs);
      const fonts = await pdfFonts(file);
      expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
      // The page's number stands in a template, which knows no face of ours; the text's are these.
      const families = fonts.map(({ name }) => /\+([A-Za-z]+)/.exec(name)?.[1]);
      expect(families).toContain('Tinos');
      expect(families).toContain('LiberationSans');
    },
  );
});
