import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readDocument } from '#domain/document/read';
import { proposeFromText } from '#domain/intake/propose';
import { renderPage } from '#domain/publishing/page';
import { samplePublishable } from '../../fixtures/publishable.ts';
import { blocksOf, inkOf, inventory, isSubsequence, labelInk } from './reading.ts';

/**
 * Real bulletins of real communes lie beside the project where it is built, and belong to those who wrote
 * them: they are read in place and are no part of it. Elsewhere this file says so and leaves it at that.
 */
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const textsIn = (folder: string): string[] => {
  const place = path.join(shared, folder);
  return existsSync(place) ? readdirSync(place).map((name) => path.join(place, name)) : [];
};
const seeds = textsIn('seed');
const corpus = textsIn('corpus');

it(`finds ${seeds.length + corpus.length} real texts beside the project`, ({ annotate }) => {
  if (seeds.length + corpus.length === 0)
    void annotate('no real texts here: only invented ones are tested');
  expect(seeds.length === 0).toBe(corpus.length === 0);
});

for (const file of [...seeds, ...corpus])
  it(`loses no word of ${path.basename(file)}`, () => {
    const text = readFileSync(file, 'utf8');
    const proposal = proposeFromText(text, path.basename(file));
    const { headline, byline, photoCredit } = proposal.fields;
    const body = inkOf(
      blocksOf(proposal)
        .map((block) => block.slice(2))
        .join('\n'),
    );
    expect(isSubsequence(body, inkOf(text))).toBe(true);
    const both = byline.author === photoCredit ? '' : photoCredit;
    const fields = inkOf([headline, byline.author, byline.unit, both].join('\n'));
    expect(inventory(body + fields + labelInk(proposal))).toEqual(inventory(inkOf(text)));
  });

for (const file of seeds)
  it(`takes ${path.basename(file)} apart as a person would`, () => {
    const text = readFileSync(file, 'utf8');
    const proposal = proposeFromText(text, path.basename(file));
    const blocks = blocksOf(proposal);
    const [, author, unit] = /^Tác giả: (.+) – (.+)$/m.exec(text) ?? [];
    const [, photoCredit] = /^Nguồn ảnh: (.+)$/m.exec(text) ?? [];
    expect(proposal.fields).toMatchObject({ byline: { author, unit }, photoCredit });
    expect(proposal.fields.headline).toBe(text.split('\n')[0]?.trim());
    expect(blocks.map((block) => block[0]).join('')).toBe('¶▣¶▣¶▣¶¶¶');

    const html = renderPage(
      samplePublishable({ fields: proposal.fields, document: readDocument(proposal.document) }),
      { photoUrl: () => '' },
    );
    const seen = html
      .slice(html.indexOf('<body>'))
      .replace(/<[^>]+>/g, '\n')
      .normalize('NFC');
    const sentences = blocks.flatMap((block) => block.slice(2).split(/(?<=[.;…])\s+/));
    expect(sentences.length).toBeGreaterThan(30);
    for (const sentence of new Set(sentences))
      expect([sentence, seen.split(sentence).length - 1]).toEqual([
        sentence,
        sentences.filter((other) => other.includes(sentence)).length,
      ]);
  });
