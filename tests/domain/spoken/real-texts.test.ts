import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { spokenText } from '#domain/spoken/read';
import { segmentsOf, say } from './say.ts';

/** Real bulletins lie beside the project where it is built; they are read in place and are no part of it. */
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const texts = ['seed', 'corpus'].flatMap((folder) => {
  const place = path.join(shared, folder);
  return existsSync(place) ? readdirSync(place).map((name) => path.join(place, name)) : [];
});

it(`finds ${texts.length} real texts beside the project`, ({ annotate }) => {
  if (texts.length === 0) void annotate('no real texts here: only invented ones are tested');
  expect(Array.isArray(texts)).toBe(true);
});

for (const file of texts)
  it(`leaves nothing to stumble on in ${path.basename(file)}`, () => {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const segments = segmentsOf(line);
      const spoken = spokenText(segments);
      expect(segments.map(({ written }) => written).join('')).toBe(line);
      expect(spoken).not.toMatch(/\d|UBND|HĐND|%|\.\/\./);
      expect(say(spoken)).toBe(spoken);
    }
  });
