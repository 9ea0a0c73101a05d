import { photosOf } from '../document/photos.ts';
import { writeDocument } from '../document/read.ts';
import type { Publishable } from './publishable.ts';

/**
 * A bulletin as plain JSON, for programs that know nothing of ours:
 *
 *     { "schemaVersion": 1, "state": "draft", "updatedAt": "2025-…Z", "station": "…",
 *       "fields": { "headline", "summary", "byline": { "author", "unit" }, "photoCredit", … },
 *       "document": { "schemaVersion", "root" },
 *       "photos": [ { "sha", "name", "width", "height" } ] }
 *
 * Photos are named, not held: `sha` is the SHA-256 of the JPEG in the library, and a figure of the
 * document refers to it. A photo that the library does not have is not in the list.
 */
export const BULLETIN_JSON_VERSION = 1;

/** The stamp, or who approved which revision when and by what code. */
function marked(mark: Publishable['mark']) {
  if (mark === undefined) return {};
  return mark.kind === 'stamp' ? { stamp: mark.text } : { approval: mark.approval };
}

export function bulletinJson(bulletin: Publishable): string {
  const { fields, document, photos, state, station, updatedAt, mark } = bulletin;
  const plain: unknown = JSON.parse(writeDocument(document));
  const content = {
    schemaVersion: BULLETIN_JSON_VERSION,
    state,
    updatedAt,
    ...marked(mark),
    station: station.stationName,
    fields,
    document: plain,
    photos: photosOf(document).flatMap((sha) => {
      const photo = photos.get(sha);
      return photo === undefined
        ? []
        : [{ sha, name: photo.name, width: photo.width, height: photo.height }];
    }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
