import { describe, expect, it } from 'vitest';
import { makeDocument, makeFigure } from '#domain/document/make';
import { wrap } from '#domain/document/unknown';
import { bulletinJson } from '#domain/publishing/bulletin-json';
import { photoA, samplePublishable } from '../../fixtures/publishable.ts';

describe('the plain JSON', () => {
  it('holds fields, document and the names of the photos', () => {
    const bulletin = samplePublishable();
    expect(JSON.parse(bulletinJson(bulletin))).toEqual({
      schemaVersion: 1,
      state: 'draft',
      updatedAt: '2025-03-05T18:30:00.000Z',
      station: 'Đài truyền thanh xã Suối Mây',
      fields: bulletin.fields,
      document: bulletin.document,
      photos: [
        { sha: photoA, name: 'IMG_1.jpg', width: 1600, height: 1067 },
        { sha: 'b'.repeat(64), name: 'IMG_2.jpg', width: 800, height: 1000 },
      ],
    });
  });

  it('gives unknown nodes as they came, and no photo that is not there', () => {
    const document = makeDocument([wrap({ type: 'map' }, false), makeFigure({}, 'f'.repeat(64))]);
    expect(JSON.parse(bulletinJson(samplePublishable({ document })))).toMatchObject({
      document: { root: { children: [{ type: 'map' }, { type: 'figure' }] } },
      photos: [],
    });
  });
});
