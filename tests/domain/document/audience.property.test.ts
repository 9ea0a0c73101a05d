import { array, assert, constantFrom, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { makeDocument, makeFigure, makeParagraph } from '#domain/document/make';
import { readDocument } from '#domain/document/read';
import type { Audience, BlockNode } from '#domain/document/schema';
import { renderFragment } from '#domain/publishing/fragment';
import { renderPage } from '#domain/publishing/page';
import { renderPaper } from '#domain/publishing/paper';
import { shownPhotos } from '#domain/publishing/publishable';
import { readDocumentAloud, spokenDocument } from '#domain/spoken/read-document';
import { defaultHouseStyle } from '#domain/spoken/house-style';
import { samplePublishable } from '../../fixtures/publishable.ts';

/** Whatever is marked for whom: the web, the paper and the air obey, photos and words alike. */

type Piece = { kind: 'words' | 'photo'; audience: Audience | null };

const pieces = array(
  record<Piece>({
    kind: constantFrom('words', 'photo'),
    audience: constantFrom(null, 'air', 'web'),
  }),
  { maxLength: 12 },
);

const wordOf = (at: number): string => `lời${String.fromCodePoint(97 + at)}`;
const photoUrl = (sha: string): string => `photo:${sha}`;
const shaOf = (at: number): string => at.toString(16).repeat(64);

function blockOf({ kind, audience }: Piece, at: number): BlockNode {
  const block =
    kind === 'words'
      ? makeParagraph(wordOf(at))
      : makeFigure({ caption: `chú thích ${wordOf(at)}` }, shaOf(at));
  return audience === null ? block : { ...block, $: { audience } };
}

test('web, paper and air show what is meant for them and nothing else', () => {
  assert(
    property(pieces, (all) => {
      const document = makeDocument(all.map(blockOf));
      // Known as it is, now and by whoever opens the file again.
      expect(readDocument(JSON.stringify(document))).toEqual(document);
      const size = { width: 8, height: 8 };
      const photos = new Map(all.map((_, at) => [shaOf(at), { ...size, name: 'a.jpg' }] as const));
      const bulletin = samplePublishable({ document, photos });
      const page = renderPage(bulletin, { photoUrl });
      const fragment = renderFragment(bulletin, { photoUrl: ({ sha }) => `photo:${sha}` }).html;
      const paper = renderPaper(bulletin, { photoUrl }).html;
      const air = spokenDocument(
        readDocumentAloud(document, { style: defaultHouseStyle, dictionary: [] }),
      );
      const onWeb = shownPhotos(bulletin, 'web');
      for (const [at, { kind, audience }] of all.entries()) {
        const isOnWeb = audience !== 'air';
        expect(page.includes(wordOf(at))).toBe(isOnWeb);
        expect(fragment.includes(wordOf(at))).toBe(isOnWeb);
        expect(paper).toContain(wordOf(at));
        expect(air.includes(wordOf(at))).toBe(kind === 'words' && audience !== 'web');
        if (kind === 'words') continue;
        expect(page.includes(shaOf(at))).toBe(isOnWeb);
        expect(fragment.includes(shaOf(at))).toBe(isOnWeb);
        expect(paper).toContain(shaOf(at));
        expect(onWeb.includes(shaOf(at))).toBe(isOnWeb);
      }
    }),
    { numRuns: 200 },
  );
});
